package dev.railbird.core.check.rule;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.FoldCheck;

/** RULE-05; see {@code docs/checks/RULE-05.md}. */
public final class AmountCheck extends FoldCheck {
    public AmountCheck() {
        super("RULE-05", "amounts-are-legal",
                "calls match, bets and raises keep to the betting structure");
    }

    @Override
    protected int subjects(Evidence evidence) {
        return evidence.actions();
    }
}
