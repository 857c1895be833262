package dev.railbird.importers.pokerforbots;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class BesideSessionTest {
    private static final String GAME = "{\"id\": \"g\", \"small_blind\": 5, \"big_blind\": 10,"
            + " \"start_chips\": 1000, \"timeout_ms\": 3000, \"min_players\": 6,"
            + " \"max_players\": 6, \"infinite_bankroll\": false";
    private static final String SUMMARY = "Connected bots: 3\nHands completed: 35\n"
            + "Hands per second: 45.99\nTimeouts: 0\nHand limit: unlimited\n";

    @Test
    void eachFileIsToldByItsWords() {
        assertEquals(Optional.of(BesideSession.SETTINGS), BesideSession.of(GAME + "}"));
        assertEquals(Optional.of(BesideSession.GAMES), BesideSession.of("[" + GAME
                + ", \"connected_bots\": 3, \"hands_played\": 20}]"));
        assertEquals(Optional.of(BesideSession.SUMMARY), BesideSession.of(SUMMARY));
    }

    @Test
    void statisticsAndOthersAreLeftAlone() {
        assertEquals(Optional.empty(), BesideSession.of(GAME + ", \"hands_completed\": 4}"));
        assertEquals(Optional.empty(), BesideSession.of("{\"small_blind\": 5}"));
        assertEquals(Optional.empty(), BesideSession.of("Connected bots: 3\n"));
    }

    @Test
    void linesAreCounted() {
        Imported read = Imported.text(new PokerForBotsImporter(), SUMMARY);
        assertEquals(0, read.findings.size());
        assertEquals(5, read.ignored);
    }
}
