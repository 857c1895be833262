package dev.railbird.importers.dealr;

import dev.railbird.core.chips.Chips;

/** A player at a table with the stack that the events so far lead to. */
record SeatAt(int seat, String player, Chips stack) {
    SeatAt with(Chips newStack) {
        return new SeatAt(seat, player, newStack);
    }

    SeatAt paying(Chips amount) {
        return with(stack.minus(amount.atMost(stack)));
    }
}
