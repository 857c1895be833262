package dev.railbird.core.replay;

import dev.railbird.core.chips.Chips;

/**
 * One pot and who can win it.
 *
 * @param eligible bit set of zero-based seats
 */
public record Pot(Chips amount, int eligible) {}
