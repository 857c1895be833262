package dev.railbird.core.check.rule;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.FoldCheck;
import dev.railbird.core.check.golf.GolfCounts;
import dev.railbird.core.golf.GolfReplay;

/** RULE-08; see {@code docs/checks/RULE-08.md}. */
public final class StreetCheck extends FoldCheck {
    public StreetCheck() {
        super("RULE-08", "streets-close-in-order",
                "a street begins when the betting of the one before has closed");
    }

    @Override
    protected int subjects(Evidence evidence) {
        return evidence.deals();
    }

    @Override
    protected int subjects(GolfReplay replay) {
        return GolfCounts.boundaries(replay);
    }
}
