package dev.railbird.core.replay;

import dev.railbird.core.card.CardSlot;
import java.util.Arrays;
import java.util.List;

/**
 * Where the cards of a table are. Half of all steps move no card, so that moments of a hand share
 * one object of these; a step that moves one gets its own by {@link HandState#ownCards}, in which
 * an array is shared still until the step asks for its own.
 */
final class TableCards {
    private static final CardSlot[] NO_CARDS = {};

    CardSlot[][] hole;
    /** Which of a seat's cards lie face up, as bits of their places. */
    int[] upCards;
    /** Cards of this street that a seat has been dealt. */
    int[] dealt;
    /** Cards that a seat has to get on this street; in a draw as many as it discarded. */
    int[] owedCards;
    CardSlot[] board;
    int boardOwed;
    /** Known cards that left the deck, as bits; discarded ones apart. */
    long seen;
    long discarded;
    int cardsOut;
    int discardedCount;
    int burnt;
    int burntThisStreet;
    boolean communityStreet;

    TableCards(int seats) {
        hole = new CardSlot[seats][];
        Arrays.fill(hole, NO_CARDS);
        upCards = new int[seats];
        dealt = new int[seats];
        owedCards = new int[seats];
        board = NO_CARDS;
    }

    TableCards(TableCards from) {
        hole = from.hole;
        upCards = from.upCards;
        dealt = from.dealt;
        owedCards = from.owedCards;
        board = from.board;
        boardOwed = from.boardOwed;
        seen = from.seen;
        discarded = from.discarded;
        cardsOut = from.cardsOut;
        discardedCount = from.discardedCount;
        burnt = from.burnt;
        burntThisStreet = from.burntThisStreet;
        communityStreet = from.communityStreet;
    }

    CardSlot[][] ownHole() {
        hole = hole.clone();
        return hole;
    }

    int[] ownUpCards() {
        upCards = upCards.clone();
        return upCards;
    }

    int[] ownDealt() {
        dealt = dealt.clone();
        return dealt;
    }

    int[] ownOwedCards() {
        owedCards = owedCards.clone();
        return owedCards;
    }

    void addToBoard(List<CardSlot> cards) {
        int had = board.length;
        board = Arrays.copyOf(board, had + cards.size());
        for (int k = 0; k < cards.size(); k++) {
            board[had + k] = cards.get(k);
        }
    }
}
