package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Action strings on standard output, what the rules say of them beside it. */
class ActCommandTest {
    private static final String HAND = "samples/idealic/unfinished.json";

    @Test
    void anIntentionBecomesAnActionString() {
        assertAction("p2 f", "fold");
        assertAction("p2 cc 360", "call");
        assertAction("p2 cbr 700", "raise", "700");
        assertAction("p2 cbr 600", "bet", "-5");
        assertAction("p2 cbr 880", "allin");
        assertAction("p2 m good luck", "message", "good", "luck");
    }

    private static void assertAction(String action, String... words) {
        String[] all = new String[words.length + 2];
        all[0] = "act";
        all[1] = HAND;
        System.arraycopy(words, 0, all, 2, words.length);
        Call call = Call.railbird(all);
        assertEquals(action + "\n", call.out().replace("\r", ""));
        assertEquals("idealic: accepted; fair rules: accepted\n", call.err().replace("\r", ""));
        assertEquals(ExitCode.CLEAN, call.exit());
    }

    @Test
    void whatCannotBeIsAnEmptyLine() {
        Call call = Call.railbird("act", HAND, "check");
        assertEquals("\n", call.out().replace("\r", ""));
        assertEquals(ExitCode.CLEAN, call.exit());
    }

    @Test
    void actingOutOfTurnIsSaidBesideTheString() {
        Call call = Call.railbird("act", HAND, "--player", "Xan", "fold", "--at", "1760014000000");
        assertEquals("p1 f #1760014000000\n", call.out().replace("\r", ""));
        assertTrue(call.err().contains("refused, RULE-03"), call.err());
    }

    @Test
    void wrongWordsAreAFaultOfUse() {
        for (String[] words : new String[][] {{"leap"}, {"bet"}, {"bet", "much"}, {"fold", "now"},
            {"--player", "Nobody", "fold"}}) {
            String[] all = new String[words.length + 2];
            all[0] = "act";
            all[1] = HAND;
            System.arraycopy(words, 0, all, 2, words.length);
            assertEquals(ExitCode.USAGE, Call.railbird(all).exit(), String.join(" ", words));
        }
    }

    @Test
    void theEnginesVerdictStandsBesideTheAudits() {
        assertEquals("engine: accepts; audit: sound\n",
                Call.railbird("act", HAND, "judge").out().replace("\r", ""));
    }
}
