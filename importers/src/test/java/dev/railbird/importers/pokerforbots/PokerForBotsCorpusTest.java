package dev.railbird.importers.pokerforbots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandReplay;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every section of the corpus against the expected results that were made by another program. */
class PokerForBotsCorpusTest {
    private static Path folder;

    @BeforeAll
    static void corpus() {
        String corpus = System.getProperty("railbird.corpus", "");
        assumeTrue(!corpus.isEmpty(), "no corpus");
        folder = Path.of(corpus, "pokerforbots");
        assumeTrue(Files.isDirectory(folder), "no pokerforbots corpus");
    }

    @Test
    void moneyOfTheServerAndOfFairRulesIsReproduced() throws IOException {
        int hands = 0;
        for (Map.Entry<String, Map<String, String[]>> file : expected().entrySet()) {
            Imported session = Imported.file(new PokerForBotsImporter(),
                    folder.resolve(file.getKey()));
            boolean isMixed = !session.unreadable.isEmpty();
            assertEquals(isMixed, file.getKey().contains("conc"), file.getKey());
            for (HandAudit audit : session.audits) {
                String[] row = file.getValue().get(audit.record());
                String where = file.getKey() + " " + audit.record();
                assertEquals(row[8], nets(audit.replay()), where);
                assertEquals(row[9], nets(audit.fair().orElseThrow()), where);
                assertEquals(row[6], inserted(audit.replay().hand().events()), where);
                hands++;
            }
        }
        assertTrue(hands > 0, "the corpus has hands");
    }

    private static Map<String, Map<String, String[]>> expected() throws IOException {
        Map<String, Map<String, String[]>> files = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(folder.resolve("expected.csv"),
                StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            String[] row = line.split(",", -1);
            if (Files.exists(folder.resolve(row[0]))) {
                files.computeIfAbsent(row[0], key -> new LinkedHashMap<>()).put(row[1], row);
            }
        }
        return files;
    }

    private static String nets(HandReplay replay) {
        StringBuilder nets = new StringBuilder();
        for (int seat = 1; seat <= replay.end().seatCount(); seat++) {
            nets.append(seat == 1 ? "" : " ")
                    .append(replay.end().netUnitsOf(SeatNumber.of(seat)));
        }
        return nets.toString();
    }

    /** {@code index:pN}: before which action of the file the all-in was put back. */
    private static String inserted(List<RecordedEvent> events) {
        for (int k = 0; k < events.size(); k++) {
            if (events.get(k).provenance() == Provenance.INFERRED
                    && events.get(k).event() instanceof PokerEvent.WentAllIn allIn) {
                return k + ":" + allIn.seat();
            }
        }
        return "";
    }
}
