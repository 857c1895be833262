package dev.railbird.importers.idealic;

import dev.railbird.core.hand.SeatNumber;
import dev.railbird.importers.idealic.JsonValue.Num;
import java.util.List;
import java.util.Optional;

/** Who has which blind and the button; the engine derives it from the blinds of the indexes. */
final class SeatPlan {
    private static final int NOBODY = -1;
    private final boolean[] isActive;
    private final int active;
    private final int small;
    private final int big;

    SeatPlan(List<Num> blinds, boolean[] isActive) {
        this.isActive = isActive.clone();
        int count = 0;
        int smallest = NOBODY;
        for (int i = 0; i < isActive.length; i++) {
            count += isActive[i] ? 1 : 0;
            boolean isPositive = blinds.get(i).number().signum() > 0;
            if (isPositive && (smallest == NOBODY || blinds.get(i).number()
                    .compareTo(blinds.get(smallest).number()) < 0)) {
                smallest = i;
            }
        }
        active = count;
        small = smallest;
        big = smallest == NOBODY ? NOBODY : active(smallest, 1);
    }

    int activeCount() {
        return active;
    }

    /** Index of the big blind, negative when nobody posts. */
    int big() {
        return big;
    }

    /** Two players: the small blind; else the player before it, past those who sit out. */
    Optional<SeatNumber> button() {
        int from = small == NOBODY ? 0 : small;
        int button = active == 2 && small != NOBODY ? small : active(from, -1);
        return button == NOBODY ? Optional.empty() : Optional.of(SeatNumber.of(button + 1));
    }

    private int active(int from, int step) {
        int seats = isActive.length;
        for (int k = 1; k <= seats; k++) {
            int seat = Math.floorMod(from + k * step, seats);
            if (isActive[seat]) {
                return seat;
            }
        }
        return NOBODY;
    }
}
