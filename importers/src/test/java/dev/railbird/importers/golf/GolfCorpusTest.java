package dev.railbird.importers.golf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.audit.GolfAudit;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.golf.GolfStep;
import dev.railbird.core.replay.HandStatus;
import dev.railbird.importers.Share;
import dev.railbird.importers.json.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The fold against the live engine, on the part of the golf corpus that is there. */
class GolfCorpusTest {
    private static final String EVENTS = "events_.*\\.(csv|csv\\.gz)";

    @Test
    void everyGameEndsWithTheScoresOfTheLiveEngine() {
        GolfCorpus corpus = GolfCorpus.present();
        Map<String, GolfAudit> audits = GolfCorpus.audits(corpus.files("csv", EVENTS));
        assertFalse(audits.isEmpty());
        Share ends = new Share("golf, totals and end of a game");
        Share rounds = new Share("golf, scores, finisher and deck of a round");
        Share clean = new Share("golf, games without a violation");
        TreeSet<String> seen = new TreeSet<>();
        for (Path file : corpus.files("expected", "expected_.*")) {
            for (JsonNode live : GolfCorpus.json(file)) {
                GolfAudit audit = audits.get(live.get("game_id").orElseThrow().text());
                if (audit != null && seen.add(audit.id().text())) {
                    String name = live.get("tag").orElseThrow().text() + " " + audit.id();
                    ends.add(agrees(live, audit), name);
                    clean.add(audit.findings().stream().noneMatch(finding ->
                            finding.severity() == Severity.VIOLATION), name);
                    LiveRounds.compare(live, audit, rounds);
                }
            }
        }
        List<String> missed = new ArrayList<>(ends.print().missed());
        missed.addAll(rounds.print().missed());
        missed.addAll(clean.print().missed());
        assertEquals(List.of(), missed);
    }

    private static boolean agrees(JsonNode live, GolfAudit audit) {
        boolean isOver = live.get("completed").orElseThrow().isTruthy();
        return isOver == (audit.status() == HandStatus.COMPLETE) && Checkpoint.differences(
                live.get("final").orElseThrow(), audit.replay().end()).isEmpty();
    }

    @Test
    void everyStepIsTheTableOfTheLiveEngine() {
        GolfCorpus corpus = GolfCorpus.present();
        Map<String, GolfAudit> audits = GolfCorpus.audits(corpus.files("csv", EVENTS));
        Share tables = new Share("golf, tables of the live engine");
        Map<String, String> games = new TreeMap<>();
        for (Path file : corpus.files("expected", "checkpoints_.*")) {
            for (JsonNode live : GolfCorpus.json(file)) {
                String game = live.get("game_id").orElseThrow().text();
                GolfAudit audit = audits.get(game);
                if (audit != null) {
                    String missed = difference(live, audit);
                    tables.add(missed.isEmpty(), game + " " + missed);
                    games.merge(game, missed, (old, now) -> old.isEmpty() ? now : old);
                }
            }
        }
        tables.print();
        Share exact = new Share("golf, games with every table of the live engine");
        games.forEach((game, missed) -> exact.add(missed.isEmpty(), game));
        exact.print();
        List<String> differing = new ArrayList<>(exact.missed());
        differing.removeAll(untold(corpus, audits));
        assertEquals(List.of(), differing);
        assertTrue(exact.missed().size() * 50 <= games.size(), "more than one game in fifty");
    }

    private static String difference(JsonNode live, GolfAudit audit) {
        int applied = Integer.parseInt(live.get("events_applied").orElseThrow().text());
        List<String> differences =
                Checkpoint.differences(live, audit.replay().after(applied));
        return differences.isEmpty() || isUnwritten(live, audit, applied) ? ""
                : "after " + applied + ": " + differences.get(0);
    }

    /** The server wrote nothing when a card was put back: its table is that of our next step. */
    private static boolean isUnwritten(JsonNode live, GolfAudit audit, int applied) {
        List<GolfStep> steps = audit.replay().steps();
        int recorded = 0;
        for (GolfStep step : steps) {
            boolean isRecorded = step.recorded().provenance() == Provenance.RECORDED;
            if (recorded == applied && !isRecorded) {
                return Checkpoint.differences(live, step.state()).isEmpty();
            }
            recorded += isRecorded ? 1 : 0;
        }
        return false;
    }

    /**
     * Games in which a first flip was rejected and nothing later tells of it: the card was swapped
     * before its player went out, so that the log goes on the same with and without it.
     */
    private static List<String> untold(GolfCorpus corpus, Map<String, GolfAudit> audits) {
        List<String> games = new ArrayList<>();
        for (Path file : corpus.files("expected", "expected_.*")) {
            for (JsonNode live : GolfCorpus.json(file)) {
                String game = live.get("game_id").orElseThrow().text();
                if (live.get("tag").orElseThrow().text().startsWith("quirk_rejected_flip")
                        && audits.containsKey(game) && audits.get(game).status()
                        == HandStatus.COMPLETE) {
                    games.add(game);
                }
            }
        }
        return games;
    }

    @Test
    void everyTamperedLogIsFoundWhereItWasChanged() {
        GolfCorpus corpus = GolfCorpus.present();
        List<String> missed = new ArrayList<>();
        for (Path manifest : corpus.files("tampered", "manifest\\.json")) {
            JsonNode files = GolfCorpus.json(manifest).get(0).get("files").orElseThrow();
            for (JsonNode.Member member : files.members()) {
                judge(manifest.getParent(), member.value(), missed);
            }
        }
        assertEquals(List.of(), missed);
    }

    private static void judge(Path folder, JsonNode entry, List<String> missed) {
        Path file = folder.resolve(entry.get("file").orElseThrow().text());
        if (!java.nio.file.Files.exists(file)) {
            return;
        }
        List<Finding> found = new ArrayList<>(GolfCorpus.read(file).findings);
        GolfCorpus.audits(List.of(file)).values().forEach(a -> found.addAll(a.findings()));
        found.removeIf(finding -> finding.followsFrom());
        List<String> events = found.stream().map(f -> Long.toString(f.event())).toList();
        String kind = entry.get("kind").orElseThrow().text();
        boolean isClean = !kind.equals("tamper") && !kind.equals("format_bad");
        boolean isRight = isClean ? found.isEmpty()
                : kind.equals("tamper") ? entry.get("changed_sequences").orElseThrow().members()
                        .stream().anyMatch(member -> events.contains(member.value().text()))
                : !found.isEmpty();
        if (!isRight) {
            missed.add(file.getFileName() + ": " + found);
        }
    }

    @Test
    void aGameHasOneDigestWhateverExportItCameThrough() {
        GolfCorpus corpus = GolfCorpus.present();
        Map<String, GolfAudit> audits = GolfCorpus.audits(corpus.files("csv", EVENTS));
        int compared = 0;
        for (String folder : List.of("csv", "jsonl", "export", "pg")) {
            for (Path file : corpus.files(folder, ".*\\.(csv|tsv|json|jsonl|gz|sql)")) {
                for (GolfAudit audit : GolfCorpus.audits(List.of(file)).values()) {
                    assertEquals(audits.get(audit.id().text()).digest(), audit.digest(),
                            file + " " + audit.id());
                    compared++;
                }
            }
        }
        assertTrue(compared > audits.size(), compared + " compared");
    }
}
