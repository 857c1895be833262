package dev.railbird.core.audit;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandState;
import java.util.List;

/** How much of the cards a log shows; statistical checks say which levels keep them valid. */
public enum InformationLevel {
    /** The whole deck is known. */
    V0,
    /** Every card that any player saw. */
    V1,
    /** One player's hole cards always. */
    V2,
    /** What an observer at the rail sees. */
    V3;

    public static InformationLevel of(HandReplay replay) {
        HandState end = replay.end();
        int full = 0;
        int dealt = 0;
        int folded = 0;
        for (int i = 1; i <= end.seatCount(); i++) {
            SeatNumber seat = SeatNumber.of(i);
            List<CardSlot> cards = end.cardsOf(seat);
            if (cards.isEmpty()) {
                continue;
            }
            dealt++;
            if (isKnown(cards)) {
                full++;
                folded += end.isLive(seat) ? 0 : 1;
            }
        }
        if (dealt > 0 && full == dealt) {
            return V1;
        }
        return full == 1 && (folded == 1 || !hasShow(end)) ? V2 : V3;
    }

    private static boolean hasShow(HandState end) {
        for (int i = 1; i <= end.seatCount(); i++) {
            if (end.hasShown(SeatNumber.of(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKnown(List<CardSlot> cards) {
        for (int k = 0; k < cards.size(); k++) {
            if (!cards.get(k).isKnown()) {
                return false;
            }
        }
        return true;
    }
}
