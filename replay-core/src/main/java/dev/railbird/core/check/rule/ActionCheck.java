package dev.railbird.core.check.rule;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.FoldCheck;
import dev.railbird.core.check.golf.GolfCounts;
import dev.railbird.core.golf.GolfReplay;

/** RULE-04; see {@code docs/checks/RULE-04.md}. */
public final class ActionCheck extends FoldCheck {
    public ActionCheck() {
        super("RULE-04", "actions-are-legal",
                "every action is one that the state allows");
    }

    @Override
    protected int subjects(Evidence evidence) {
        return evidence.actions();
    }

    @Override
    protected int subjects(GolfReplay replay) {
        return GolfCounts.actions(replay);
    }
}
