package dev.railbird.core.check.ledger;

import dev.railbird.core.check.SourceCheck;

/** LEDG-04; places are not shared. */
public final class SeatingCheck extends SourceCheck {
    public SeatingCheck() {
        super("LEDG-04", "one-place-at-a-time",
                "a player sits in one place at a time, and a place holds one player");
    }
}
