package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** An audit of some checks only. */
class CheckChoiceTest {
    private static final String EXCHANGED =
            "testdata/checks/SEED-08/fires-flop-card-exchanged.phh";
    private static final String SIX = "testdata/pokerforbots/six.phhs";

    private static Call audit(String... words) {
        String[] call = new String[words.length + 1];
        call[0] = "audit";
        System.arraycopy(words, 0, call, 1, words.length);
        return Call.railbird(call);
    }

    @Test
    void aCheckThatIsSkippedFindsNothing() {
        assertTrue(audit(EXCHANGED).out().contains("[SEED-08]"));
        Call without = audit(EXCHANGED, "--skip", "SEED-08");
        assertEquals(ExitCode.CLEAN, without.exit(), without.out());
        assertTrue(without.out().contains("1 x not asked for"), without.out());
    }

    @Test
    void aGroupIsNamedByItsLetters() {
        Call without = audit(SIX, "--seed", "42", "--skip", "seed,RULE-09");
        assertEquals("", audit(SIX, "--seed", "42", "--skip", "seed,RULE-09", "-q").out());
        assertTrue(without.out().startsWith("CLEAN"), without.out());
    }

    /** Findings of importers belong to checks as well. */
    @Test
    void onlyTheChecksThatAreAskedForAreRun() {
        String out = audit(SIX, "--seed", "42", "--checks", "SEED-16,cards-come-from-one-deck")
                .out();
        assertTrue(out.contains("suspicion [SEED-16]"), out);
        assertFalse(out.contains("[RULE-09]"), out);
        assertTrue(audit(SIX, "--checks", "RULE-09").out().contains("violation [RULE-09]"));
    }

    @Test
    void aNameOfNoCheckIsAnErrorOfUse() {
        assertEquals(ExitCode.USAGE, audit(SIX, "--skip", "SEED-99").exit());
        assertEquals(ExitCode.USAGE, audit(SIX, "--checks", "RULES").exit());
    }
}
