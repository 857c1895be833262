package dev.railbird.reports.store;

import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.SeatNumber;
import java.util.Arrays;

/** Names of the seats by where they sit from the button; empty in stud and for who sits out. */
final class Positions {
    private Positions() {
    }

    static String[] of(HandSetup setup) {
        int seats = setup.seats().size();
        String[] names = new String[seats];
        Arrays.fill(names, "");
        if (setup.variant().isStud()) {
            return names;
        }
        int button = setup.button().map(SeatNumber::index).orElse(seats - 1);
        int[] order = new int[seats];
        int players = 0;
        for (int k = 1; k <= seats; k++) {
            int seat = (button + k) % seats;
            if (setup.seats().get(seat).isDealtIn()) {
                order[players++] = seat;
            }
        }
        for (int k = 0; k < players; k++) {
            names[order[k]] = name(k, players);
        }
        return names;
    }

    /** @param place 0 for the first seat after the button, which is the last itself */
    private static String name(int place, int players) {
        if (place == players - 1) {
            return "BTN";
        }
        if (players == 2) {
            return "BB";
        }
        if (place < 2) {
            return place == 0 ? "SB" : "BB";
        }
        int fromButton = players - 1 - place;
        if (fromButton == 1) {
            return "CO";
        }
        if (fromButton == 2) {
            return "HJ";
        }
        return place == 2 ? "UTG" : "UTG+" + (place - 2);
    }
}
