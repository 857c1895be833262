package dev.railbird.core.check.rule;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.FoldCheck;

/** RULE-07; see {@code docs/checks/RULE-07.md}. */
public final class ForcedBetCheck extends FoldCheck {
    public ForcedBetCheck() {
        super("RULE-07", "forced-bets-are-paid",
                "antes, blinds, posts and bring-ins are the ones that the setup demands");
    }

    @Override
    protected int subjects(Evidence evidence) {
        return evidence.posts();
    }
}
