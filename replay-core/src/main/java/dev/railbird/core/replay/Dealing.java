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
        return state.deckSize() - state.cards.cardsOut;
    }

    static Turn hole(Turn turn, HoleCardsDealt event) {
        HandState before = turn.before;
        int seat = event.seat().index();
        if (isClosed(before)) {
            return refuseClosed(turn, "deals cards to " + event.seat());
        }
        if (seat >= before.seats || !before.isLive(seat)) {
            return turn.refuse("RULE-02",
                    event.seat() + " is dealt cards without being in the hand",
                    "a seat that is in the hand", event.seat().toString(),
                    "Folded and empty seats get no cards.");
        }
        int after = before.cards.dealt[seat] + event.cards().size();
        if (after > before.cards.owedCards[seat] || event.cards().isEmpty()) {
            return turn.refuse("RULE-02", event.seat() + " is dealt too many "
                    + before.streetName() + " cards",
                    Integer.toString(before.cards.owedCards[seat]), Integer.toString(after),
                    "The variant's deal plan sets the number of cards.");
        }
        if (skipsSomebody(turn, seat, after)) {
            return turn;
        }
        HandState draft = turn.draft();
        startStreet(draft);
        if (take(turn, draft, event.cards())) {
            return turn;
        }
        give(draft, seat, event.cards());
        return finishIfDealt(turn, draft);
    }

    private static void give(HandState draft, int seat, List<CardSlot> given) {
        TableCards table = draft.ownCards();
        int held = table.hole[seat].length;
        CardSlot[] cards = Arrays.copyOf(table.hole[seat], held + given.size());
        String plan = draft.plan().holeCards();
        int up = 0;
        for (int k = 0; k < given.size(); k++) {
            cards[held + k] = given.get(k);
            int place = table.dealt[seat] + k;
            if (place < plan.length() && plan.charAt(place) == 'u') {
                up |= 1 << held + k;
            }
        }
        if (up != 0) {
            table.ownUpCards()[seat] |= up;
        }
        table.ownHole()[seat] = cards;
        table.ownDealt()[seat] += given.size();
    }

    private static boolean isClosed(HandState state) {
        return switch (state.phase) {
            case DEALING, DRAWING -> false;
            case POSTING -> state.owedAntes != 0;
            case BETTING, BRINGING_IN, SHOWDOWN, OVER -> true;
        };
    }

    private static Turn refuseClosed(Turn turn, String what) {
        HandState before = turn.before;
        if (before.phase == Phase.POSTING) {
            return turn.refuse("RULE-07", "the log " + what + " before the antes are paid",
                    "antes", what, "Antes come before the cards.");
        }
        if (before.phase == Phase.BETTING || before.phase == Phase.BRINGING_IN) {
            return turn.refuse("RULE-08", "the log " + what + " before the "
                    + before.streetName() + " betting has closed", waitsFor(before), what,
                    "An action is missing, or this one stands too early.");
        }
        return turn.refuse("RULE-02", "the log " + what + " after the hand has ended", "no card",
                what, "Cards after the end belong to another hand.");
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
            int owed = before.cards.owedCards[other];
            int owes = isDraw ? owed : Math.min(after, owed);
            if (before.isLive(other) && before.cards.dealt[other] < owes) {
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
        if (draft.plan().burnsCard() && draft.cards.burntThisStreet == 0) {
            TableCards cards = draft.ownCards();
            cards.burntThisStreet = 1;
            cards.burnt++;
            cards.cardsOut++;
        }
    }

    /** Takes cards out of the deck; true when one of them cannot have been there. */
    static boolean take(Turn turn, HandState draft, List<CardSlot> cards) {
        if (deckLeft(draft) < cards.size()
                && (draft.plan().isDraw() || draft.cards.communityStreet)) {
            reshuffle(draft);
        }
        for (int k = 0; k < cards.size(); k++) {
            if (cards.get(k) instanceof CardSlot.Known known
                    && cannotBeDealt(turn, draft, known.card())) {
                return true;
            }
        }
        draft.ownCards().cardsOut += cards.size();
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
        if ((draft.cards.seen & card.bit()) != 0 && !isRebuilt) {
            turn.refuse("RULE-01", card + " has been dealt before in this hand",
                    "a card that is still in the deck", card.toString(),
                    "Look for the other place where " + card + " stands in the hand.");
            return true;
        }
        draft.ownCards().seen |= card.bit();
        return false;
    }

    /** The stub has run out: discards and mucked hands make a new one, cards in play stay out. */
    private static void reshuffle(HandState draft) {
        long held = 0;
        int out = draft.cards.board.length;
        for (int i = 0; i < draft.seats; i++) {
            if (draft.isLive(i)) {
                held |= bits(draft.cards.hole[i]);
                out += draft.cards.hole[i].length;
            }
        }
        TableCards cards = draft.ownCards();
        cards.seen = held | bits(cards.board);
        cards.discarded = 0;
        cards.cardsOut = out;
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
        if (isClosed(before)) {
            return refuseClosed(turn, "deals board cards");
        }
        int count = event.cards().size();
        boolean isShort = count < before.cards.boardOwed
                && before.profile.has(RuleProfile.Habit.DEALS_STREETS_WHOLE);
        boolean isForAll = before.cards.communityStreet && count == 1 && isUntouched(before);
        if (!isForAll
                && (isShort || count == 0 || count > before.cards.boardOwed
                        || before.phase != Phase.DEALING)) {
            return turn.refuse("RULE-02", "the " + before.streetName() + " gets " + count
                    + " board cards", Integer.toString(before.cards.boardOwed),
                    Integer.toString(count),
                    "The variant's deal plan sets the number of board cards of each street.");
        }
        if (count < before.cards.boardOwed) {
            turn.remark("RULE-02", "the " + before.streetName() + " is dealt in parts",
                    Integer.toString(before.cards.boardOwed), Integer.toString(count),
                    "Some readers want all cards of a street in one action.");
        }
        HandState draft = turn.draft();
        startStreet(draft);
        if (take(turn, draft, event.cards())) {
            return turn;
        }
        TableCards table = draft.ownCards();
        table.addToBoard(event.cards());
        if (isForAll) {
            table.owedCards = new int[draft.seats];
        } else {
            table.boardOwed -= count;
        }
        return finishIfDealt(turn, draft);
    }

    private static boolean isUntouched(HandState state) {
        int dealt = 0;
        for (int i = 0; i < state.seats; i++) {
            dealt += state.cards.dealt[i];
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
        if (state.cards.boardOwed > 0) {
            return false;
        }
        for (int i = 0; i < state.seats; i++) {
            if (state.isLive(i) && state.cards.dealt[i] < state.cards.owedCards[i]) {
                return false;
            }
        }
        return true;
    }

    static Turn burn(Turn turn, CardBurnt event) {
        HandState before = turn.before;
        boolean due = before.phase == Phase.DEALING && before.plan().burnsCard()
                && before.cards.burntThisStreet == 0;
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
