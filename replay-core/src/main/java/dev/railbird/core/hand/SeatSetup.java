package dev.railbird.core.hand;

/**
 * One player as the hand begins.
 *
 * @param name what the source calls the player; empty when unknown; hostile text, escape it
 * @param label the seat as the source prints it; empty when the source prints none
 * @param isDealtIn false for a seat that is listed but sits this hand out
 */
public record SeatSetup(String name, String label, StartingStack stack, ForcedBets forced,
        boolean isDealtIn) {
}
