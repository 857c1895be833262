package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.cli.tamper.FairHouse;
import dev.railbird.importers.canonical.CanonicalWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A thousand sessions of houses that promise, mix in, tell and deal as they should, through nine
 * derivations and two games: no check has anything to say, and every deck is proven.
 */
class FairSessionsTest {
    private static final int SESSIONS = 1_000;
    private static final int HANDS = 4;

    @TempDir
    private Path folder;

    @Test
    void aThousandFairSessionsRaiseNothing() throws IOException {
        StringBuilder lines = new StringBuilder();
        CanonicalWriter writer = new CanonicalWriter();
        for (int session = 0; session < SESSIONS; session++) {
            for (int hand = 1; hand <= HANDS; hand++) {
                lines.append(writer.line(FairHouse.dealt(session, hand))).append('\n');
            }
        }
        Path file = Files.writeString(folder.resolve("fair.jsonl"), lines);
        Call audit = Call.railbird("audit", file.toString(), "--fail-on", "suspicion");
        assertTrue(audit.out().startsWith("CLEAN: 4000 hands in 1 source, 0 violations,"
                + " 0 suspicions, "), audit.out());
        assertEquals(ExitCode.CLEAN, audit.exit());
        assertEquals("", Call.railbird("audit", file.toString(), "--fail-on", "notice",
                "--checks", "SEED", "--quiet").out());
        String verdicts = Call.railbird("replay", file.toString(), "--output", "json").out();
        for (String check : List.of("SEED-02", "SEED-04", "SEED-07", "SEED-08",
                "SEED-09", "SEED-12", "SEED-14", "SEED-21")) {
            assertEquals(SESSIONS * HANDS, verdicts.split("\"" + check + "\":\"HOLDS\"", -1)
                    .length - 1, check);
        }
    }
}
