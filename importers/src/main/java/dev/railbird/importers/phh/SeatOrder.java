package dev.railbird.importers.phh;

import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.SeatNumber;
import java.util.ArrayList;
import java.util.List;

/**
 * The players as PHH lists them: who is dealt in, the button last. Games without a button keep
 * their order.
 */
final class SeatOrder {
    /** Old seats in their new order. */
    final List<SeatNumber> seats = new ArrayList<>();
    final boolean isNew;

    SeatOrder(HandSetup setup) {
        int count = setup.seats().size();
        int first = setup.button().isPresent() ? setup.button().get().value() % count : 0;
        for (int k = 0; k < count; k++) {
            SeatNumber seat = SeatNumber.of((first + k) % count + 1);
            if (setup.seat(seat).isDealtIn()) {
                seats.add(seat);
            }
        }
        isNew = first != 0 || seats.size() < count;
    }

    /** The number that the player has in PHH, 0 for a seat that is not in the hand. */
    int numberOf(SeatNumber old) {
        return seats.indexOf(old) + 1;
    }
}
