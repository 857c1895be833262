package dev.railbird.core.check.rule;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.FoldCheck;
import dev.railbird.core.check.golf.GolfCounts;
import dev.railbird.core.golf.GolfReplay;

/** RULE-01; see {@code docs/checks/RULE-01.md}. */
public final class CardsCheck extends FoldCheck {
    public CardsCheck() {
        super("RULE-01", "cards-come-from-one-deck",
                "every card is in the variant's deck and is dealt once");
    }

    @Override
    protected int subjects(Evidence evidence) {
        return evidence.known();
    }

    @Override
    protected int subjects(GolfReplay replay) {
        return GolfCounts.actions(replay);
    }
}
