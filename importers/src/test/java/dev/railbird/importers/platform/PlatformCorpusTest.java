package dev.railbird.importers.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandStatus;
import dev.railbird.core.replay.Replayer;
import dev.railbird.core.replay.RuleProfile;
import dev.railbird.importers.Share;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The captures of the corpus: clean ones are clean, changed ones are found where they changed. */
class PlatformCorpusTest {
    private static Path folder;

    @BeforeAll
    static void corpus() {
        String corpus = System.getProperty("railbird.corpus", "");
        assumeTrue(!corpus.isEmpty(), "no corpus");
        folder = Path.of(corpus, "platform");
        assumeTrue(Files.isDirectory(folder), "no platform corpus");
    }

    @Test
    void everyRoundOfACleanCaptureEndsAsTheLobbySays() throws IOException {
        Share rounds = new Share("platform, results of replayed rounds");
        Share clean = new Share("platform, clean captures without a complaint");
        for (String name : List.of("main", "mini", "mini-delta")) {
            if (!Files.isDirectory(folder.resolve(name))) {
                continue;
            }
            Capture capture = Capture.of(folder.resolve(name)).read();
            clean.add(capture.complaints().isEmpty(), name + " " + capture.complaints());
            capture.hands.forEach(hand -> rounds.add(endsAsSaid(hand), name + " " + hand.id()));
        }
        List<String> missed = new ArrayList<>(rounds.print().missed());
        missed.addAll(clean.print().missed());
        assertEquals(List.of(), missed);
        assertTrue(clean.of() > 0, "the corpus has captures");
    }

    private static boolean endsAsSaid(PokerHand hand) {
        HandReplay replay = Replayer.replay(hand, RuleProfile.PLATFORM);
        boolean agrees = replay.status() == HandStatus.COMPLETE;
        for (RecordedClaim claim : hand.claims()) {
            agrees &= !(claim.claim() instanceof Claim.FinalStack stack)
                    || stack.stack().equals(replay.end().stackOf(stack.seat()));
        }
        return agrees;
    }

    @Test
    void everyChangedCaptureIsFoundWhereItWasChanged() throws Exception {
        Share found = new Share("platform, changed captures found at their place");
        JsonNode manifest = JsonTree.read(Files.readString(
                folder.resolve("tampered/manifest.json"), StandardCharsets.UTF_8), 1);
        for (JsonNode change : manifest.items()) {
            Path changed = folder.resolve("tampered").resolve(change.textOf("dir").orElseThrow());
            if (Files.isDirectory(changed)) {
                Capture capture = Capture.of(changed).read();
                String place = place(change.get("first").orElseThrow());
                found.add(capture.complaints().stream().anyMatch(complaint ->
                                (complaint + " ").contains(place)),
                        changed.getFileName() + place + capture.complaints());
            }
        }
        assertEquals(List.of(), found.print().missed());
        assertTrue(found.of() > 0, "the corpus has changed captures");
    }

    /** {@code " ws.jsonl:17 "}; cards may be counted at the end of a round or one by one. */
    private static String place(JsonNode first) {
        String where = first.textOf("where").orElseThrow().replace("rest:", "rest.jsonl:");
        boolean isCount = first.textOf("code").orElseThrow().equals("S2-CARD-COUNT");
        if (where.contains(":")) {
            return " " + (isCount ? where.substring(0, where.indexOf(':') + 1) : where + " ");
        }
        return " " + where + ".";
    }
}
