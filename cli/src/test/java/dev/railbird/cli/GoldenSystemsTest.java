package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One card, one amount or one event is changed in a log of each system: all are named. */
class GoldenSystemsTest {
    @TempDir
    private Path folder;

    /** Text blocks keep the quotes of the logs; {@code ^} at the start drops the whole line. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            phh/100-1.phh | p1 Qh5c | p1 Qd5c | /seats/1/cards: Qh5c, now Qd5c
            phh/100-1.phh | cbr 210 | cbr 220 | /seats/3/stack: 9790, now 9780
            phh/100-1.phh | 'p4 f', | | /toAct: p5, now p4
            idealic/seats.jsonl | p1 8s3s | p1 8d3s | /seats/1/cards: 8s3s, now 8d3s
            idealic/seats.jsonl | p5 cbr 70 | p5 cbr 80 | /bet: 70, now 80
            idealic/seats.jsonl | "p4 f #1760011005260", | | /seats/4/in: false, now true
            pokerforbots/heads-up.phhs | p1 8cAd | p1 8cAh | /seats/1/cards: 8cAd, now 8cAh
            pokerforbots/heads-up.phhs | cbr 25 | cbr 30 | /bet: 25, now 30
            pokerforbots/heads-up.phhs | , "p2 f"] | ] | /event: p2 folds, now nothing
            pokerforbots/heads-up.phhs | [1005, 980] | [1015, 970] | /claim/FinalStack/stack: 1010
            golf/events.jsonl | "5", "suit": "diam | "6", "suit": "diam | /discard: 5d, now 6d
            golf/events.jsonl | b100": 49, | b100": 48, | 49, now
            golf/events.jsonl | ^"sequence_num": 10, | | /held: Qh
            pokerforbots/heads-up.phhs | winnings = [0, 25] | winnings = [3, 25] | /found: nothing
            deal-r/documented.csv | ^""BettingRoundComplete"", | | /note/LOG-01/found: nothing
            deal-r/documented.csv | ^""PotCreated"", | | /note/LOG-01/found: nothing, now
            golf/events.jsonl | ^"event_type": "round_started" | | /phase: initial_flip
            deal-r/documented.csv | committed"": 8, | committed"": 9, | /bet: 8, now 9
            deal-r/documented.csv | ^15,c4-h0001,11, | | /seats/3/in: false, now true
            deal-r/documented.csv | [{""rank"": 5, | [{""rank"": 4, | /board: 5
            platform/ws-b91751da.jsonl | e","amount":40 | e","amount":50 | /bet: 40, now 50
            platform/ws-b91751da.jsonl | "4","suit":"s" | "5","suit":"s" | /cards: 4s
            platform/ws-b91751da.jsonl | ^"seq":54, | | /event: p2 folds, now nothing
            """)
    void whatIsChangedIsNamed(String file, String found, String replaced, String expected)
            throws IOException {
        for (String each : Checkout.filesBelow("samples/" + Path.of(file).getParent())) {
            Path copy = folder.resolve(Path.of("samples").relativize(Path.of(each)));
            Files.createDirectories(copy.getParent());
            Files.copy(Path.of(each), copy);
        }
        changed(folder.resolve(file), found, replaced == null ? "" : replaced, expected);
    }

    /** Any log that is poker has a canonical form. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "cards":["Qh","5c"] | "cards":["Qd","5c"] | /seats/1/cards: Qh5c, now Qd5c
            {"number":8,"event":"folded","seat":4,"line":7,"column":123}, | | /toAct: p5, now p4
            "streetTotal":"210" | "streetTotal":"220" | /seats/3/stack: 9790, now 9780
            """)
    void whatIsChangedInACanonicalLineIsNamed(String found, String replaced, String expected)
            throws IOException {
        Path log = folder.resolve("canonical/hands.jsonl");
        Files.createDirectories(log.getParent());
        String text = Call.railbird("convert", "samples/phh/100-1.phh", "--to", "canonical").out();
        Files.writeString(log, text, StandardCharsets.UTF_8);
        changed(log, found, replaced == null ? "" : replaced, expected);
    }

    private void changed(Path log, String found, String replaced, String expected)
            throws IOException {
        String text = Files.readString(log, StandardCharsets.UTF_8);
        String logs = log.getParent().toString();
        String golden = folder.resolve("golden.txt").toString();
        Call created = Call.railbird("golden", "create", logs, "--file", golden,
                "--events");
        assertEquals(0, created.exit(), created.err());
        String now = found.startsWith("^")
                ? text.replaceFirst("[^\n]*" + Pattern.quote(found.substring(1)) + "[^\n]*\n", "")
                : text.replace(found, replaced);
        assertNotEquals(text, now);
        Files.writeString(log, now, StandardCharsets.UTF_8);
        Path repro = folder.resolve("repro.jsonl");
        Call call = Call.railbird("golden", "check", logs, "--file", golden,
                "--repro", repro.toString());
        assertEquals(1, call.exit(), call.out());
        assertTrue(call.out().contains("first hand that differs: "), call.out());
        assertTrue(call.out().contains(expected), expected + " is not in " + call.out());
        assertEquals(1, Call.railbird("replay", repro.toString()).out().lines().count());
        Call alone = Call.railbird("golden", "check", repro.toString(), "--file", golden);
        assertTrue(alone.out().contains(expected), "the hand by itself: " + alone.out());
    }
}
