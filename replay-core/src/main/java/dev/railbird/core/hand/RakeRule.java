package dev.railbird.core.hand;

import dev.railbird.core.chips.Chips;

/** What the house takes from the called pots, as far as the log declares it. */
public sealed interface RakeRule {
    RakeRule NONE = new None();

    record None() implements RakeRule {
    }

    /** The log states the amount itself; it is taken as it is. */
    record Stated(Chips amount) implements RakeRule {
    }

    /**
     * {@code numerator/denominator} of the called pot, rounded down to {@code granule} units, at
     * most
     * {@code cap}; nothing when the hand ended before a flop and {@code noFlopNoDrop} is set.
     */
    record Percentage(long numerator, long denominator, Chips cap, long granule,
            boolean noFlopNoDrop) implements RakeRule {
    }
}
