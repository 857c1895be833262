package dev.railbird.core.replay;

import dev.railbird.core.card.Card;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.card.Rank;
import dev.railbird.core.event.PokerEvent.BoardDealt;
import dev.railbird.core.event.PokerEvent.CardBurnt;
import dev.railbird.core.event.PokerEvent.HoleCardsDealt;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.Variant.DeckKind;
import java.util.Arrays;
import java.util.List;

/** Cards leave the deck: to whom, how many, when, and each only once. */
final class Dealing {
    private Dealing() {
    }

    static int deckLeft(HandState state) {
        return state.deckSize() - state.cardsOut;
    }

    static Turn hole(Turn turn, HoleCardsDealt event) {
        HandState before = turn.before;
        int seat = event.seat().index();
        if (isClosed(turn, "deals cards to " + event.seat())) {
            return turn;
        }
        if (seat >= before.seats || !before.isLive(seat)) {
            return turn.refuse("RULE-02",
                    event.seat() + " is dealt cards without being in the hand",
                    "a seat that is in the hand", event.seat().toString(),
                    "Folded and empty seats get no cards.");
        }
        int after = before.dealt[seat] + event.cards().size();
        if (after > before.owedCards[seat] || event.cards().isEmpty()) {
            return turn.refuse("RULE-02", event.seat() + " is dealt too many "
                    + before.streetName() + " cards", Integer.toString(before.owedCards[seat]),
                    Integer.toString(after), "The variant's deal plan sets the number of cards.");
        }
        if (skipsSomebody(turn, seat, after)) {
            return turn;
        }
        HandState draft = turn.draft();
        startStreet(draft);
        if (take(turn, draft, event.cards())) {
            return turn;
        }
        draft.ownCards();
        int held = draft.hole[seat].length;
        CardSlot[] cards = Arrays.copyOf(draft.hole[seat], held + event.cards().size());
        String plan = draft.plan().holeCards();
        for (int k = 0; k < event.cards().size(); k++) {
            cards[held + k] = event.cards().get(k);
            int place = draft.dealt[seat] + k;
            if (place < plan.length() && plan.charAt(place) == 'u') {
                draft.upCards[seat] |= 1 << held + k;
            }
        }
        draft.hole[seat] = cards;
        draft.dealt[seat] = after;
        return finishIfDealt(turn, draft);
    }

    private static boolean isClosed(Turn turn, String what) {
        HandState before = turn.before;
        switch (before.phase) {
            case DEALING:
                return false;
            case POSTING:
                boolean early = before.owedAntes == 0;
                return early ? false : refuseEarly(turn, what);
            case DRAWING:
                return false;
            case BETTING:
            case BRINGING_IN:
                turn.refuse("RULE-08", "the log " + what + " before the "
                        + before.streetName() + " betting has closed", waitsFor(before), what,
                        "An action is missing, or this one stands too early.");
                return true;
            case SHOWDOWN:
            case OVER:
                turn.refuse("RULE-02", "the log " + what + " after the hand has ended", "no card",
                        what, "Cards after the end belong to another hand.");
                return true;
        }
        throw new IllegalStateException("phase " + before.phase);
    }

    private static boolean refuseEarly(Turn turn, String what) {
        turn.refuse("RULE-07", "the log " + what + " before the antes are paid", "antes", what,
                "Antes come before the cards.");
        return true;
    }

    static String waitsFor(HandState state) {
        return state.toAct >= 0 ? "an action of p" + (state.toAct + 1) : "an action";
    }

    /** Cards go round the table: nobody may be ahead of a seat that is served earlier. */
    private static boolean skipsSomebody(Turn turn, int seat, int after) {
        HandState before = turn.before;
        if (!before.profile.dealsInSeatOrder()) {
            return false;
        }
        boolean isDraw = before.plan().isDraw();
        for (int other = 0; other < seat; other++) {
            int owes = isDraw ? before.owedCards[other] : Math.min(after, before.owedCards[other]);
            if (before.isLive(other) && before.dealt[other] < owes) {
                turn.refuse("RULE-02", SeatNumber.of(seat + 1) + " is dealt before "
                        + SeatNumber.of(other + 1), SeatNumber.of(other + 1).toString(),
                        SeatNumber.of(seat + 1).toString(),
                        "Cards are dealt from the first seat to the last.");
                return true;
            }
        }
        return false;
    }

    /** The burnt card of a street leaves the deck with its first card when the log is silent. */
    private static void startStreet(HandState draft) {
        if (draft.plan().burnsCard() && draft.burntThisStreet == 0) {
            draft.burntThisStreet = 1;
            draft.burnt++;
            draft.cardsOut++;
        }
    }

    /** Takes cards out of the deck; true when one of them cannot have been there. */
    static boolean take(Turn turn, HandState draft, List<CardSlot> cards) {
        if (deckLeft(draft) < cards.size() && (draft.plan().isDraw() || draft.communityStreet)) {
            reshuffle(draft);
        }
        for (int k = 0; k < cards.size(); k++) {
            if (cards.get(k) instanceof CardSlot.Known known
                    && cannotBeDealt(turn, draft, known.card())) {
                return true;
            }
        }
        draft.cardsOut += cards.size();
        return false;
    }

    static boolean cannotBeDealt(Turn turn, HandState draft, Card card) {
        if (draft.setup.variant().deck() == DeckKind.SHORT
                && card.rank().compareTo(Rank.SIX) < 0) {
            turn.refuse("RULE-01", card + " is not in a short deck", "a card from 6 to A",
                    card.toString(), "Compare the variant of the hand.");
            return true;
        }
        boolean isRebuilt = draft.profile.board() == RuleProfile.BoardDeck.REBUILT;
        if ((draft.seen & card.bit()) != 0 && !isRebuilt) {
            turn.refuse("RULE-01", card + " has been dealt before in this hand",
                    "a card that is still in the deck", card.toString(),
                    "Look for the other place where " + card + " stands in the hand.");
            return true;
        }
        draft.seen |= card.bit();
        return false;
    }

    /** The stub has run out: discards and mucked hands make a new one, cards in play stay out. */
    private static void reshuffle(HandState draft) {
        long held = 0;
        int out = draft.board.length;
        for (int i = 0; i < draft.seats; i++) {
            if (draft.isLive(i)) {
                held |= bits(draft.hole[i]);
                out += draft.hole[i].length;
            }
        }
        draft.seen = held | bits(draft.board);
        draft.discarded = 0;
        draft.cardsOut = out;
    }

    static long bits(CardSlot[] cards) {
        long bits = 0;
        for (CardSlot slot : cards) {
            if (slot instanceof CardSlot.Known known) {
                bits |= known.card().bit();
            }
        }
        return bits;
    }

    static Turn board(Turn turn, BoardDealt event) {
        HandState before = turn.before;
        if (isClosed(turn, "deals board cards")) {
            return turn;
        }
        int count = event.cards().size();
        boolean isShort = count < before.boardOwed
                && before.profile.has(RuleProfile.Habit.DEALS_STREETS_WHOLE);
        boolean isForAll = before.communityStreet && count == 1 && isUntouched(before);
        if (!isForAll
                && (isShort || count == 0 || count > before.boardOwed
                        || before.phase != Phase.DEALING)) {
            return turn.refuse("RULE-02", "the " + before.streetName() + " gets " + count
                    + " board cards", Integer.toString(before.boardOwed), Integer.toString(count),
                    "The variant's deal plan sets the number of board cards of each street.");
        }
        if (count < before.boardOwed) {
            turn.remark("RULE-02", "the " + before.streetName() + " is dealt in parts",
                    Integer.toString(before.boardOwed), Integer.toString(count),
                    "Some readers want all cards of a street in one action.");
        }
        HandState draft = turn.draft();
        startStreet(draft);
        if (take(turn, draft, event.cards())) {
            return turn;
        }
        int had = draft.board.length;
        draft.board = Arrays.copyOf(draft.board, had + count);
        for (int k = 0; k < count; k++) {
            draft.board[had + k] = event.cards().get(k);
        }
        if (isForAll) {
            Arrays.fill(draft.ownCards().owedCards, 0);
        } else {
            draft.boardOwed -= count;
        }
        return finishIfDealt(turn, draft);
    }

    private static boolean isUntouched(HandState state) {
        int dealt = 0;
        for (int i = 0; i < state.seats; i++) {
            dealt += state.dealt[i];
        }
        return dealt == 0;
    }

    private static Turn finishIfDealt(Turn turn, HandState draft) {
        if (draft.phase == Phase.DEALING && isDealt(draft)) {
            Streets.openBetting(draft);
        }
        return turn;
    }

    static boolean isDealt(HandState state) {
        if (state.boardOwed > 0) {
            return false;
        }
        for (int i = 0; i < state.seats; i++) {
            if (state.isLive(i) && state.dealt[i] < state.owedCards[i]) {
                return false;
            }
        }
        return true;
    }

    static Turn burn(Turn turn, CardBurnt event) {
        HandState before = turn.before;
        boolean due = before.phase == Phase.DEALING && before.plan().burnsCard()
                && before.burntThisStreet == 0;
        if (!due) {
            return turn.refuse("RULE-02", "a card is burnt when none is due", "no burn",
                    event.card().toString(), "One card is burnt before each later street.");
        }
        HandState draft = turn.draft();
        startStreet(draft);
        if (event.card() instanceof CardSlot.Known known) {
            cannotBeDealt(turn, draft, known.card());
        }
        return turn;
    }
}
