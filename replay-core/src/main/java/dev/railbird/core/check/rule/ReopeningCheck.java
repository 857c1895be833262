package dev.railbird.core.check.rule;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.FoldCheck;

/** RULE-06; see {@code docs/checks/RULE-06.md}. */
public final class ReopeningCheck extends FoldCheck {
    public ReopeningCheck() {
        super("RULE-06", "short-all-ins-do-not-reopen",
                "a raise after a short all-in comes from a player who may still raise");
    }

    @Override
    protected int subjects(Evidence evidence) {
        return evidence.raises();
    }
}
