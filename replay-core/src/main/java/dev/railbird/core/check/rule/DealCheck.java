package dev.railbird.core.check.rule;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.FoldCheck;
import dev.railbird.core.check.golf.GolfCounts;
import dev.railbird.core.golf.GolfReplay;

/** RULE-02; see {@code docs/checks/RULE-02.md}. */
public final class DealCheck extends FoldCheck {
    public DealCheck() {
        super("RULE-02", "cards-are-dealt-by-plan",
                "the right number of cards goes to the right seat at the right moment");
    }

    @Override
    protected int subjects(Evidence evidence) {
        return evidence.deals();
    }

    @Override
    protected int subjects(GolfReplay replay) {
        return GolfCounts.rounds(replay);
    }
}
