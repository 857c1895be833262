package dev.railbird.core.check.rule;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.FoldCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.replay.HandReplay;

/** RULE-11; the part of a bet above the second largest goes back, counted from the events. */
public final class UncalledBetCheck extends FoldCheck {
    public UncalledBetCheck() {
        super("RULE-11", "uncalled-bets-are-returned",
                "the part of a bet that nobody called goes back before pots and rake");
    }

    @Override
    protected int subjects(Evidence evidence) {
        return evidence.returns();
    }

    @Override
    public Verdict judge(HandReplay replay, Evidence evidence, Findings findings) {
        Verdict verdict = super.judge(replay, evidence, findings);
        if (verdict.kind() != Verdict.Kind.HOLDS || !evidence.books().isWrongReturn()) {
            return verdict;
        }
        findings.violation(id(), replay.hand().location(), 0,
                "a returned bet is not the part above the second largest", "", "", "",
                "Compare the bets of the street.");
        return Verdict.BROKEN;
    }
}
