package dev.railbird.core.check.rule;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.FoldCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.hand.RakeRule;
import dev.railbird.core.replay.HandReplay;

/** RULE-13; the rake is the one that the log declares. */
public final class RakeCheck extends FoldCheck {
    public RakeCheck() {
        super("RULE-13", "rake-is-as-declared",
                "the house takes the declared rake, never more than its cap");
    }

    @Override
    protected int subjects(Evidence evidence) {
        return evidence.awards();
    }

    @Override
    public Verdict judge(HandReplay replay, Evidence evidence, Findings findings) {
        Verdict verdict = super.judge(replay, evidence, findings);
        boolean isDeclared = !(replay.hand().setup().rake() instanceof RakeRule.None);
        return verdict.equals(Verdict.HOLDS) && !isDeclared ? Verdict.NOT_APPLICABLE : verdict;
    }
}
