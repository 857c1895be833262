package dev.railbird.core.replay;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.event.PokerEvent.HandShown;
import dev.railbird.core.hand.SeatNumber;
import java.util.List;

/** Hands are shown or mucked; what is shown must be what was dealt. */
final class Showing {
    private Showing() {
    }

    private static boolean mayNotShow(Turn turn, SeatNumber seat, String what) {
        HandState before = turn.before;
        if (seat.index() >= before.seats || !before.isLive(seat.index())) {
            turn.refuse("RULE-04", seat + " " + what + " without being in the hand",
                    "a seat that is in the hand", seat.toString(),
                    "A folded hand is dead; what it held belongs into a comment.");
            return true;
        }
        boolean betting = before.phase == Phase.BETTING || before.phase == Phase.BRINGING_IN
                || before.phase == Phase.POSTING;
        boolean waits = before.profile.has(RuleProfile.Habit.EVERYBODY_SPEAKS);
        boolean early = (before.phase == Phase.DEALING || before.phase == Phase.DRAWING)
                && (waits || !before.runsOut);
        if (betting || early) {
            turn.refuse("RULE-08", seat + " " + what + " before the showdown",
                    early ? "cards of the " + before.streetName() : Dealing.waitsFor(before), what,
                    "Hands are shown when the betting is over or nobody can bet any more.");
            return true;
        }
        return waits && isOutOfOrder(turn, seat, what);
    }

    private static boolean isOutOfOrder(Turn turn, SeatNumber seat, String what) {
        int next = nextToSpeak(turn.before);
        if (next == seat.index()) {
            return false;
        }
        turn.refuse("RULE-03", seat + " " + what + " out of turn", next == HandState.NOBODY
                ? "nobody" : "p" + (next + 1), seat.toString(),
                "The highest pot comes first, in it the last aggressor, then clockwise.");
        return true;
    }

    /** Highest pot first; in it the last aggressor of the last street, or left of the button. */
    static int nextToSpeak(HandState state) {
        int open = state.live & ~state.shown & ~state.mucked;
        int from = state.aggressor == HandState.NOBODY ? state.indexOfButton() + 1
                : state.aggressor;
        List<Pot> pots = Pots.layers(state, state.live);
        for (int pot = pots.size() - 1; pot >= 0; pot--) {
            for (int k = 0; k < state.seats; k++) {
                int seat = (from + k) % state.seats;
                if ((pots.get(pot).eligible() & open & 1 << seat) != 0) {
                    return seat;
                }
            }
        }
        return open == 0 ? HandState.NOBODY : Integer.numberOfTrailingZeros(open);
    }

    /** No cards in the event means: exactly what was dealt ({@code sm -}). */
    static Turn show(Turn turn, HandShown event) {
        if (mayNotShow(turn, event.seat(), "shows")) {
            return turn;
        }
        int seat = event.seat().index();
        HandState before = turn.before;
        List<CardSlot> cards = event.cards().isEmpty() ? List.of(before.cards.hole[seat])
                : event.cards();
        turn.settled = event.cards().isEmpty() ? new HandShown(event.seat(), cards) : event;
        if (cards.size() != before.cards.hole[seat].length) {
            return turn.refuse("RULE-02", event.seat() + " shows another number of cards than it"
                    + " holds", Integer.toString(before.cards.hole[seat].length),
                    Integer.toString(cards.size()), "Write a hidden card as ??.");
        }
        HandState draft = turn.draft();
        CardSlot[] merged = merge(turn, draft, seat, cards);
        if (turn.refusal != null) {
            return turn;
        }
        if ((before.shown >> seat & 1) != 0) {
            turn.remark("RULE-12", event.seat() + " shows again", "one show",
                    "another show", "The last show counts; some sites log one on each street.");
        }
        remarkOrder(turn, seat);
        draft.ownCards().ownHole()[seat] = merged;
        draft.shown |= 1 << seat;
        draft.mucked &= ~(1 << seat);
        return turn;
    }

    /** The last aggressor shows first, without one the first seat after the button. */
    private static void remarkOrder(Turn turn, int seat) {
        HandState before = turn.before;
        if (before.profile.has(RuleProfile.Habit.EVERYBODY_SPEAKS)
                || before.phase != Phase.SHOWDOWN || before.runsOut || turn.remark != null
                || (before.shown | before.mucked) != 0) {
            return;
        }
        int first = before.aggressor;
        for (int k = 1; first == HandState.NOBODY && k <= before.seats; k++) {
            int next = (before.indexOfButton() + k) % before.seats;
            first = before.isLive(next) ? next : first;
        }
        if (seat != first) {
            turn.remark("RULE-12", "p" + (seat + 1) + " shows before p" + (first + 1),
                    "p" + (first + 1), "p" + (seat + 1),
                    "The last aggressor shows first; logs often list shows in seat order.");
        }
    }

    /** Known cards stay where they lie; cards that the log had not shown fill the hidden places. */
    private static CardSlot[] merge(Turn turn, HandState draft, int seat, List<CardSlot> cards) {
        CardSlot[] held = draft.cards.hole[seat];
        long dealt = Dealing.bits(held);
        long named = 0;
        CardSlot[] merged = held.clone();
        int hidden = 0;
        for (CardSlot slot : cards) {
            if (!(slot instanceof CardSlot.Known known)) {
                continue;
            }
            named++;
            if ((dealt & known.card().bit()) != 0) {
                dealt &= ~known.card().bit();
                continue;
            }
            while (hidden < held.length && held[hidden].isKnown()) {
                hidden++;
            }
            if (hidden == held.length) {
                turn.refuse("RULE-01", "p" + (seat + 1) + " shows " + slot
                        + " but was dealt other cards", List.of(held).toString(),
                        cards.toString(), "The shown hand differs from the dealt one.");
                return held;
            }
            if (Dealing.cannotBeDealt(turn, draft, known.card())) {
                return held;
            }
            merged[hidden++] = slot;
        }
        if (named < cards.size() && named > 0 && draft.phase == Phase.SHOWDOWN) {
            turn.remark("RULE-12", "p" + (seat + 1) + " shows only part of its hand",
                    "all cards", cards.toString(), "Readers disagree on what such a hand is worth;"
                            + " the dealt cards are rated where the log has them.");
        }
        return merged;
    }

    static Turn muck(Turn turn, SeatNumber seat) {
        if (mayNotShow(turn, seat, "mucks")) {
            return turn;
        }
        HandState before = turn.before;
        if (isLastInItsPot(before, seat.index())) {
            return turn.refuse("RULE-12", seat + " mucks the last live hand of a pot",
                    "a hand that takes the pot", "muck",
                    "When everybody else has mucked the last hand wins; chips cannot vanish.");
        }
        if ((before.mucked >> seat.index() & 1) != 0) {
            turn.remark("RULE-12", seat + " mucks again", "one muck", "another muck",
                    "The hand is dead already; a line was copied.");
        }
        HandState draft = turn.draft();
        draft.mucked |= 1 << seat.index();
        return turn;
    }

    /** Nobody else who is left has put in as much: without this hand a pot would have no winner. */
    static boolean isLastInItsPot(HandState state, int seat) {
        if (state.liveCount() == 1) {
            return false;
        }
        for (int i = 0; i < state.seats; i++) {
            boolean isLeft = i != seat && state.isLive(i) && (state.mucked >> i & 1) == 0;
            if (isLeft && state.put[i] >= state.put[seat]) {
                return false;
            }
        }
        return true;
    }

    /** Ends the showdown in a draft: says what cannot be known, and what was rated unshown. */
    static Remark conclude(HandState draft) {
        int contenders = draft.live & ~draft.mucked;
        draft.phase = Phase.OVER;
        if (Integer.bitCount(contenders) == 1) {
            return null;
        }
        boolean isShort = !draft.isLastStreet() || draft.cards.boardOwed > 0;
        if (contenders == 0 || isShort || hasHidden(draft.cards.board)) {
            draft.unknowable = contenders == 0 ? "nobody is left in the hand"
                    : isShort ? "the log pays before the last street"
                            : "a board card is not in the log";
            return null;
        }
        Remark remark = null;
        for (int i = 0; i < draft.seats; i++) {
            if ((contenders >> i & 1) == 0) {
                continue;
            }
            if (draft.cards.hole[i].length == 0 || hasHidden(draft.cards.hole[i])) {
                draft.unknowable = "the cards of p" + (i + 1) + " are not in the log";
                return remark;
            }
            if ((draft.shown >> i & 1) == 0) {
                remark = new Remark("RULE-12", "p" + (i + 1) + " neither shows nor mucks",
                        "a show or muck", "nothing", "The dealt cards were rated.",
                        draft.profile.has(RuleProfile.Habit.LISTS_EVERYTHING));
            }
        }
        return remark;
    }

    static boolean hasHidden(CardSlot[] cards) {
        for (CardSlot slot : cards) {
            if (!slot.isKnown()) {
                return true;
            }
        }
        return false;
    }
}
