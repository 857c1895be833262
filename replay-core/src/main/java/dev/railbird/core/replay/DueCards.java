package dev.railbird.core.replay;

import dev.railbird.core.hand.SeatNumber;
import java.util.Optional;

/**
 * The cards that have to be dealt next.
 *
 * @param seat who gets them; empty for the board
 */
public record DueCards(Optional<SeatNumber> seat, int count) {

    /** Empty when no cards are due. */
    public static Optional<DueCards> in(HandState state) {
        if (state.phase != Phase.DEALING) {
            return Optional.empty();
        }
        if (state.cards.communityStreet) {
            return Optional.of(new DueCards(Optional.empty(), 1));
        }
        for (int i = 0; i < state.seats; i++) {
            int due = state.cards.owedCards[i] - state.cards.dealt[i];
            if (state.isLive(i) && due > 0) {
                return Optional.of(new DueCards(Optional.of(SeatNumber.of(i + 1)), due));
            }
        }
        return state.cards.boardOwed == 0 ? Optional.empty()
                : Optional.of(new DueCards(Optional.empty(), state.cards.boardOwed));
    }
}
