package dev.railbird.core.check.rule;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.FoldCheck;

/** RULE-03; see {@code docs/checks/RULE-03.md}. */
public final class TurnCheck extends FoldCheck {
    public TurnCheck() {
        super("RULE-03", "players-act-in-turn",
                "the seat that acts is the seat to act");
    }

    @Override
    protected int subjects(Evidence evidence) {
        return evidence.actions();
    }
}
