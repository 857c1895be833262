package dev.railbird.importers.idealic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One change to a sound hand is found at the line that was changed. */
class TamperedTest {
    @Test
    void theHandIsSoundBefore() {
        assertEquals(List.of(), Hands.headlines(Hands.text("one-hand.json")));
    }

    @ParameterizedTest(name = "{1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            RULE-01 | db 6sJdJh          | db AdJdJh
            RULE-01 | db 6sJdJh          | db 1hJdJh
            RULE-01 | db Qd              | db qd
            RULE-01 | p5 sm QsAc         | p5 sm QsAd
            RULE-02 | dh p1 AdKs         | dh p1 AdKs2c
            RULE-02 | dh p1 AdKs         | dh p2 2c2d
            RULE-02 | db 6sJdJh          | db 6sJd
            RULE-02 | db 6sJdJh          | db 6sJdJh2c
            RULE-03 | p4 f               | p5 f
            RULE-03 | p2 sm 9dAs         | p5 sm QsAc
            RULE-05 | p5 cbr 40          | p5 cbr 30
            RULE-05 | p5 cbr 40          | p5 cbr 99999
            RULE-05 | p1 cc 40           | p1 cc 999
            RULE-05 | p5 cc 140          | p5 cbr 100
            RULE-08 | p5 cc 140          | d db 2c
            RULE-13 | "rake": 21         | "rake": 31
            RULE-14 | 6219               | 6220
            RULE-14 | 399                | 400
            RULE-14 | "totalPot": 420    | "totalPot": 430
            LOG-04  | f #1760000012914   | f #1760000002914
            LOG-04  | f #1760000012914   | f #176000001291
            LOG-06  | p1 cc 40           | p1 xx 40
            LOG-06  | p1 cc 40           | p9 cc 40
            LOG-06  | p1 cc 40           | p0 cc 40
            LOG-06  | p1 cc 40           | p1  cc 40
            LOG-06  | p5 cbr 40          | p5 cbr 4e1
            LOG-06  | p5 cbr 40          | p5 cbr
            LOG-06  | d db Qd            | d xx Qd
            LOG-06  | d db Qd            | d dh p99 Qd
            LOG-06  | "variant": "NT"    | "variant": "XX"
            LOG-06  | "minBet": 20       | "minBet": 0
            LOG-06  | "minBet": 20       | "minBet": "20"
            LOG-06  | "hand": 1          | "hand": "1"
            LOG-06  | "seatCount": 6     | "seatCount": 5
            LOG-06  | "Bob"              | "Alice"
            """)
    void aChangeIsFoundAtItsLine(String check, String from, String to) {
        String sound = Hands.text("one-hand.json");
        int at = sound.indexOf(from);
        assertTrue(at >= 0, "not in the hand: " + from);
        long line = sound.substring(0, at).lines().count();
        List<String> headlines = Hands.headlines(sound.substring(0, at) + to
                + sound.substring(at + from.length()));
        assertTrue(headlines.contains(line + " " + check), line + " " + headlines);
    }

    @Test
    void cardsThatAreNotTheSeedsAreTold() {
        String swapped = Hands.text("one-hand.json").replace("\"d dh p3 Kc7d", "\"d dh p3 2c7h");
        assertEquals(List.of("38 SEED-08"), Hands.headlines(swapped));
    }

    @Test
    void aPotThatNobodyShowsForIsLost() {
        String lost = Hands.text("one-hand.json").replace("p2 sm 9dAs", "p2 sm")
                .replace("p5 sm QsAc", "p5 sm");
        assertEquals(List.of("60 RULE-12"), Hands.headlines(lost));
    }

    @Test
    void aHandThatStatesResultsButIsNotOverIsTold() {
        String cut = Hands.text("one-hand.json").replace(
                ",\n  \"p5 sm QsAc #1760000063114\"", "");
        assertEquals(List.of("59 LOG-12"), Hands.headlines(cut));
    }

    @Test
    void everyTamperedFileOfTheCorpusIsFound() throws IOException {
        String corpus = System.getProperty("railbird.corpus", "");
        Path folder = Path.of(corpus, "idealic", "broken");
        assumeTrue(!corpus.isEmpty() && Files.isDirectory(folder), "no corpus");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(name -> name.getFileName().toString()
                    .startsWith("b")).sorted().toList()) {
                assertTrue(!Hands.headlines(Hands.text(file)).isEmpty(), file.toString());
            }
        }
    }
}
