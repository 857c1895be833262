package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.fairness.Derivation;
import dev.railbird.core.fairness.derivation.Derivations;
import org.junit.jupiter.api.Test;

class DeckCommandTest {
    /** What idealic's own test expects of seed 12345. */
    @Test
    void aSeedBecomesADeckAndADeal() {
        Call call = Call.railbird("deck", "--scheme", "lcg31-double", "--seed", "12345",
                "--players", "3");
        assertEquals(0, call.exit(), call.err());
        assertTrue(call.out().contains("  p1 Qs 5h  at 0 1\n  p2 Kh Jd  at 2 3\n  p3 8h 6s"),
                call.out());
        assertTrue(call.out().contains("  flop 7h Ac 5c  at 6 7 8\n"), call.out());
        assertTrue(call.out().contains("deck before: 2h3h4h"), call.out());
        assertTrue(call.out().contains("draw below 52 from 1406932606: 14;"), call.out());
    }

    @Test
    void theLastPlayerIsTheButtonAndBurnsAreNamed() {
        Call call = Call.railbird("deck", "--scheme", "mt19937-cpython", "--seed", "42",
                "--players", "2", "--plan", "round-from-left-burn", "--variant", "PO");
        assertTrue(call.out().contains("  p1 Jc Ad Td 5d  at 0 2 4 6"), call.out());
        assertTrue(call.out().contains("  burn "), call.out());
    }

    @Test
    void programsGetTheSchemesWithTheirExactBias() {
        Call call = Call.railbird("deck", "--list", "--output", "json");
        assertTrue(call.out().contains("{\"scheme\":\"sha256-ctr-float/1\","), call.out());
        assertTrue(call.out().contains("\"biasFraction\":\"1479/4294967296\""), call.out());
    }

    @Test
    void programsGetTheSameAsJson() {
        Call call = Call.railbird("deck", "--scheme", "lcg31-double", "--seed", "12345",
                "--players", "3", "--output", "json");
        assertTrue(call.out().startsWith("{\"scheme\":\"lcg31-double/1\",\"seed\":\"12345\","
                + "\"deck\":[\"Qs\",\"5h\","), call.out());
        assertTrue(call.out().contains("{\"to\":\"p3\",\"cards\":[\"8h\",\"6s\"]}"), call.out());
    }

    @Test
    void everySchemeIsListed() {
        String list = Call.railbird("deck", "--list").out();
        for (Derivation derivation : Derivations.STANDARD.all()) {
            assertTrue(list.contains("\n  " + derivation.name() + "  "), derivation.name());
        }
    }

    @Test
    void whatCannotBeReadIsAnErrorOfUse() {
        for (String[] words : new String[][] {
            {"deck"}, {"deck", "--scheme", "nothing", "--seed", "1"},
            {"deck", "--scheme", "lcg31-double", "--seed", "one"},
            {"deck", "--scheme", "lcg31-double", "--seed", "1", "--plan", "odd"},
            {"deck", "--scheme", "lcg31-double", "--seed", "1", "--players", "11"}}) {
            assertEquals(2, Call.railbird(words).exit(), String.join(" ", words));
        }
    }
}
