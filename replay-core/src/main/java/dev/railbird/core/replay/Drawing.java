package dev.railbird.core.replay;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.event.PokerEvent.Discarded;
import java.util.Arrays;

/** Discards: who draws in which order, and only cards that are held. */
final class Drawing {
    private Drawing() {
    }

    static Turn discard(Turn turn, Discarded event) {
        HandState before = turn.before;
        if (before.phase != Phase.DRAWING) {
            return turn.refuse("RULE-08", event.seat() + " draws when there is no draw",
                    Dealing.waitsFor(before), "a draw",
                    "Draws come when the betting of the street before has closed.");
        }
        if (Betting.isOutOfTurn(turn, event.seat())) {
            return turn;
        }
        int seat = event.seat().index();
        HandState draft = turn.draft();
        CardSlot[] kept = draft.cards.hole[seat];
        for (CardSlot slot : event.cards()) {
            int place = placeOf(kept, slot);
            if (place < 0) {
                return turn.refuse("RULE-01", event.seat() + " discards " + slot
                        + " without holding it", Arrays.toString(before.cards.hole[seat]),
                        slot.toString(), "Compare the cards that were dealt to the seat.");
            }
            kept = without(kept, place);
            draft.ownCards().discardedCount++;
            if (slot instanceof CardSlot.Known known) {
                draft.ownCards().discarded |= known.card().bit();
            }
        }
        draft.ownCards().ownHole()[seat] = kept;
        draft.ownCards().ownOwedCards()[seat] = event.cards().size();
        passOn(draft, seat);
        return turn;
    }

    /** A card that was dealt face down to the log may be discarded as a known one. */
    private static int placeOf(CardSlot[] cards, CardSlot wanted) {
        int hidden = -1;
        for (int place = 0; place < cards.length; place++) {
            if (cards[place].equals(wanted)) {
                return place;
            }
            if (!cards[place].isKnown()) {
                hidden = place;
            }
        }
        return wanted.isKnown() ? hidden : -1;
    }

    private static CardSlot[] without(CardSlot[] cards, int place) {
        CardSlot[] rest = new CardSlot[cards.length - 1];
        System.arraycopy(cards, 0, rest, 0, place);
        System.arraycopy(cards, place + 1, rest, place, rest.length - place);
        return rest;
    }

    private static void passOn(HandState draft, int seat) {
        for (int next = seat + 1; next < draft.seats; next++) {
            if (draft.isLive(next)) {
                draft.toAct = next;
                return;
            }
        }
        draft.toAct = HandState.NOBODY;
        draft.phase = Phase.DEALING;
        if (Dealing.isDealt(draft)) {
            Streets.openBetting(draft);
        }
    }
}
