package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** An audit of some checks only. */
class CheckChoiceTest {
    private static final String EXCHANGED =
            "testdata/checks/SEED-08/fires-flop-card-exchanged.phh";
    private static final String CUT = "testdata/checks/LOG-06/fires-one-bad-section.phhs";
    private static final String SKIPPED = "testdata/checks/LOG-01/fires-a-number-is-missing.jsonl";
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

    /** No check could look at it, so silence would be a pass without evidence. */
    @Test
    void whatCannotBeReadIsToldToWhoeverAsksForOtherChecks() {
        Call cut = audit(CUT, "--checks", "SEED");
        assertEquals(ExitCode.FINDINGS, cut.exit(), cut.out());
        assertTrue(cut.out().contains("violation [LOG-06]"), cut.out());
        Call spared = audit(CUT, "--checks", "SEED", "--skip", "LOG-06");
        assertEquals(ExitCode.CLEAN, spared.exit(), spared.out());
        assertTrue(spared.out().contains("1 unreadable"), spared.out());
    }

    /** A note on a hand that was read is its check's to tell. */
    @Test
    void whatImportersFindAtAHandThatTheyReadIsLeftOutWithItsCheck() {
        assertTrue(audit(SKIPPED).out().contains("violation [LOG-01]"), audit(SKIPPED).out());
        assertFalse(audit(SKIPPED, "--checks", "SEED").out().contains("LOG-01"));
    }

    @Test
    void aNameOfNoCheckIsAnErrorOfUse() {
        assertEquals(ExitCode.USAGE, audit(SIX, "--skip", "SEED-99").exit());
        assertEquals(ExitCode.USAGE, audit(SIX, "--checks", "RULES").exit());
    }
}
