package dev.railbird.core.hand;

import dev.railbird.core.chips.ChipScale;
import java.util.List;
import java.util.Optional;

/**
 * Everything that stands before the first event: who sits where with what, and what the stakes are.
 *
 * @param seats clockwise, in the source's order; seat 1 is the first
 * @param button empty in games without a button (stud)
 * @param trimsAntes unequal antes are layered like bets and the uncalled part is returned
 */
public record HandSetup(Variant variant, ChipScale scale, BetSizes sizes, List<SeatSetup> seats,
        Optional<SeatNumber> button, boolean trimsAntes, RakeRule rake) {
    public HandSetup {
        seats = List.copyOf(seats);
        if (seats.size() < 2 || seats.size() > SeatNumber.MAX) {
            throw new IllegalArgumentException("a hand has 2 to " + SeatNumber.MAX + " seats");
        }
    }

    /** The same seats and stakes for another variant; a button that is new is the last seat's. */
    public HandSetup playedAs(Variant other) {
        Optional<SeatNumber> dealer = other.isStud() ? Optional.empty()
                : button.or(() -> Optional.of(SeatNumber.of(seats.size())));
        return new HandSetup(other, scale, sizes, seats, dealer, trimsAntes, rake);
    }

    public SeatSetup seat(SeatNumber seat) {
        return seats.get(seat.index());
    }
}
