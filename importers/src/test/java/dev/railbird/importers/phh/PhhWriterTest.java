package dev.railbird.importers.phh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.event.PokerHand;
import dev.railbird.importers.Read;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhhWriterTest {
    private static final String HEADS_UP = """
            variant = "NT"
            antes = [0.00, 0.00]
            blinds_or_straddles = [0.50, 1.00]
            min_bet = 1.00
            starting_stacks = [100.00, inf]
            actions = [
              "d dh p1 ????",
              "d dh p2 AsKd",
              "p2 cbr 3.00 # a \\"bet\\"",
              "# the clock runs",
              "p1 cc",
              "d db 7c8d9h",
              "p1 cc",
              "",
              "p2 cc",
              "d db 2c",
              "p1 cc",
              "p2 cc",
              "d db 2d",
              "p1 cc",
              "p2 cc",
              "p1 sm AhAc",
              "p2 sm -",
            ]
            players = ["Ann\\u0000", "Bob [1]"]
            seats = [4, 9]
            hand = 7
            table = "night"
            currency = "USD"
            time = 12:34:56
            _tags = ["a", {b = 1, "c d" = true}, -0.5]
            """;

    @Test
    void whatPhhSaysIsWrittenAsItWas() {
        PokerHand hand = phh(HEADS_UP);
        assertEquals(List.of(), hand.notes());
        assertEquals(HEADS_UP, written(hand));
    }

    @Test
    void aHandOfAnotherOrderIsTurnedSoThatTheButtonIsLast() {
        String text = written(canonical("\"button\":1", 3, ""));
        assertTrue(text.contains("blinds_or_straddles = [50, 100, 0]\n"), text);
        assertTrue(text.contains("players = [\"B\", \"C\", \"A\"]\n"), text);
        assertTrue(text.contains("\"d dh p1 2c2d\",\n  \"d dh p2 3c3d\",\n  \"d dh p3 AcAd\""),
                text);
        assertTrue(text.contains("\"p3 cbr 300\",\n  \"p1 f\",\n  \"p2 f\""), text);
    }

    @Test
    void aSeatThatSitsOutIsNotListed() {
        String text = written(canonical("\"button\":1", 4, ",\"isDealtIn\":false"));
        assertTrue(text.contains("players = [\"B\", \"C\", \"A\"]\n"), text);
    }

    @Test
    void whatPhhCannotSayIsRefusedWithTheReason() {
        assertEquals("PHH leaves pots and rake to the rules, which give player 3 150 and not 140",
                refusal(canonical("\"button\":1,\"rake\":{\"kind\":\"stated\",\"amount\":\"10\"}",
                        3, "")));
        assertEquals("PHH has no dead blinds",
                refusal(canonical("\"button\":1", 4, ",\"dead\":\"5\"")));
        assertEquals("a text that has no UTF-8 form",
                refusal(canonical("\"button\":1,\"stream\":\"\\ud800\"", 3, "")));
        assertEquals("its source has faults that would be gone: see railbird audit",
                refusal(phh(HEADS_UP.replace("p1 sm AhAc", "p1 sm AhA"))));
    }

    /** Three players: A on the button opens, B and C fold; a fourth seat is as {@code fourth}. */
    private static PokerHand canonical(String head, int seats, String fourth) {
        String line = "{\"railbird\":\"hand\",\"version\":1,\"game\":\"poker\",\"hand\":\"x\","
                + head + ",\"variant\":\"NT\",\"smallBet\":\"100\",\"bigBet\":\"100\","
                + "\"leavesOut\":[\"posts\",\"burns\",\"returns\",\"awards\"],\"seats\":["
                + "{\"name\":\"A\",\"stack\":\"1000\"},{\"name\":\"B\",\"stack\":\"900\",\"live\":"
                + "\"50\"},{\"name\":\"C\",\"stack\":\"800\",\"live\":\"100\"}"
                + (seats == 4 ? ",{\"name\":\"D\",\"stack\":\"700\"" + fourth + "}" : "")
                + "],\"events\":[" + dealt(1, "A") + "," + dealt(2, "2") + "," + dealt(3, "3")
                + ",{\"number\":4,\"event\":\"betOrRaisedBy\",\"seat\":1,\"added\":\"300\"},"
                + "{\"number\":5,\"event\":\"folded\",\"seat\":2},"
                + "{\"number\":6,\"event\":\"folded\",\"seat\":3}]}";
        Read read = Read.canonical(line);
        assertEquals(List.of(), read.sentences());
        return read.hands.get(0);
    }

    private static String dealt(int seat, String rank) {
        return "{\"number\":" + seat + ",\"event\":\"holeCardsDealt\",\"seat\":" + seat
                + ",\"cards\":[\"" + rank + "c\",\"" + rank + "d\"]}";
    }

    private static PokerHand phh(String text) {
        return Read.of(new PhhImporter(), text.getBytes(StandardCharsets.UTF_8)).hands.get(0);
    }

    private static String written(PokerHand hand) {
        PhhWriter.Written written = new PhhWriter().text(hand);
        assertEquals("", written.refusal());
        return written.text().orElseThrow();
    }

    private static String refusal(PokerHand hand) {
        return new PhhWriter().text(hand).refusal();
    }
}
