package dev.railbird.core.hand;

import dev.railbird.core.chips.Chips;

/**
 * What one seat must put in before it may decide, as nominal amounts (a short stack pays less).
 *
 * @param ante dead money of the seat, layered like a bet only when the hand trims antes
 * @param live blind, straddle or post that counts as a bet of the first street
 * @param late the live amount is a late post: it does not move the opening position
 * @param dead dead blind: goes to the pot, counts for nobody
 */
public record ForcedBets(Chips ante, Chips live, boolean late, Chips dead) {
    public static final ForcedBets NONE = new ForcedBets(Chips.ZERO, Chips.ZERO, false, Chips.ZERO);
}
