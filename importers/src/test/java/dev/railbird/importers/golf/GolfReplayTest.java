package dev.railbird.importers.golf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.audit.GameAudit;
import dev.railbird.core.audit.GolfAudit;
import dev.railbird.core.audit.GolfAuditor;
import dev.railbird.core.audit.HandBook;
import dev.railbird.core.check.Severity;
import dev.railbird.core.digest.Digest;
import dev.railbird.core.golf.CardValues;
import dev.railbird.core.golf.GolfDigest;
import dev.railbird.core.golf.GolfGame;
import dev.railbird.core.golf.GolfReplayer;
import dev.railbird.importers.json.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Games of the public server, replayed. */
class GolfReplayTest {
    private final GolfAuditor auditor = new GolfAuditor();

    @Test
    void everyTableIsTheOneOfTheLiveEngine() {
        Map<String, GolfAudit> audits = new TreeMap<>();
        GolfData.games().forEach(game -> audits.put(game.id().text(), auditor.audit(game)));
        List<String> differing = new ArrayList<>();
        int tables = 0;
        for (JsonNode live : GolfCorpus.json(GolfData.path("checkpoints.jsonl.gz"))) {
            GolfAudit audit = audits.get(live.get("game_id").orElseThrow().text());
            int applied = Integer.parseInt(live.get("events_applied").orElseThrow().text());
            List<String> differences =
                    Checkpoint.differences(live, audit.replay().after(applied));
            tables++;
            if (!differences.isEmpty()) {
                differing.add(audit.id() + " after " + applied);
            }
        }
        assertTrue(tables > 700, "tables " + tables);
        // Two cards that were put back: the live table changes there without an event.
        assertEquals(List.of("7ce715de-4ee5-463c-9e81-fb92cce18a00 after 24",
                "7ce715de-4ee5-463c-9e81-fb92cce18a00 after 35"), differing);
    }

    @Test
    void honestGamesHaveNotices() {
        for (GolfGame game : GolfData.games()) {
            GolfAudit audit = auditor.audit(game);
            assertEquals(List.of(), audit.findings().stream()
                    .filter(finding -> finding.severity() != Severity.NOTICE).toList());
        }
    }

    @Test
    void everyPrefixOfALogReplaysToTheSameTables() {
        GolfDigest digest = new GolfDigest();
        for (GolfGame game : GolfData.games()) {
            List<Digest> whole = digest.trail(GolfReplayer.replay(game, CardValues.STANDARD));
            for (int size = 0; size < game.events().size(); size += 7) {
                GolfGame prefix = new GolfGame(game.id(), game.stream(), game.record(),
                        game.location(), game.format(), game.events().subList(0, size),
                        List.of(), List.of(), List.of());
                List<Digest> part =
                        digest.trail(GolfReplayer.replay(prefix, CardValues.STANDARD));
                assertEquals(whole.subList(0, part.size()), part);
            }
        }
    }

    @Test
    void theSameGameInAnotherExportIsTheSameStory() {
        HandBook book = new HandBook();
        for (String name : List.of("no-header.csv", "to-json.jsonl", "row-to-json.jsonl",
                "export.json", "replay-api.json", "dump-copy.sql")) {
            GameAudit held =
                    book.held(auditor.audit(GolfData.read("formats/" + name).golf.get(0)));
            assertEquals(List.of(), held.findings().stream()
                    .filter(finding -> finding.severity() != Severity.NOTICE).toList(), name);
            assertTrue(held.verdicts().stream()
                    .noneMatch(verdict -> verdict.reason().contains("hand")), name);
        }
    }

    @Test
    void aDigestDoesNotDependOnTheOrderOfTheRows() {
        GolfGame game = GolfData.games().get(0);
        Digest straight = auditor.audit(game).digest();
        Digest reversed = auditor.audit(
                GolfData.read("formats/other-columns-reversed.csv").golf.get(0)).digest();
        assertEquals(straight, reversed);
    }
}
