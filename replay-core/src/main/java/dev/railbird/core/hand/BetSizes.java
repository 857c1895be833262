package dev.railbird.core.hand;

import dev.railbird.core.chips.Chips;

/**
 * The sizes that betting is measured in. No-limit and pot-limit hands use {@code small} as the
 * minimum
 * bet and have {@code big} equal to it; {@code bringIn} is zero where the variant has none.
 */
public record BetSizes(Chips small, Chips big, Chips bringIn) {
}
