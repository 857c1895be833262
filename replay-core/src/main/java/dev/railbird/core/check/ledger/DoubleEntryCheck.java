package dev.railbird.core.check.ledger;

import dev.railbird.core.check.SourceCheck;

/** LEDG-02; gains and losses of a round are two sides of one entry. */
public final class DoubleEntryCheck extends SourceCheck {
    public DoubleEntryCheck() {
        super("LEDG-02", "results-cancel-out",
                "what some players win in a round others lose, rake apart");
    }
}
