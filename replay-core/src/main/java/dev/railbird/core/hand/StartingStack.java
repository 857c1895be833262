package dev.railbird.core.hand;

import dev.railbird.core.chips.Chips;

/** A stack before any forced bet: exact, or unknown to the log ({@code inf} in PHH). */
public sealed interface StartingStack {
    StartingStack UNKNOWN = new Unknown();

    static StartingStack of(Chips chips) {
        return new Known(chips);
    }

    record Known(Chips chips) implements StartingStack {
    }

    /** Never runs out in the fold; no all-in and no conservation can be judged on it. */
    record Unknown() implements StartingStack {
    }
}
