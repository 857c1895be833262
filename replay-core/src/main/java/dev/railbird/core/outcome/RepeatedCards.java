package dev.railbird.core.outcome;

import dev.railbird.core.card.Card;
import dev.railbird.core.card.Suit;
import java.util.List;

/**
 * High hands when a card may be there more than once: the best of all fives, each looked at as
 * cards and not as a set. For systems that deal from a deck which they rebuild (deal-r). Four of a
 * kind is the best of five equal ranks.
 */
public final class RepeatedCards {
    private static final int FIVE = 5;
    private static final int HIGH_CARD = 1;
    private static final int PAIR = 2;
    private static final int TWO_PAIR = 3;
    private static final int TRIPS = 4;
    private static final int STRAIGHT = 5;
    private static final int FLUSH = 6;
    private static final int FULL_HOUSE = 7;
    private static final int QUADS = 8;
    private static final int STRAIGHT_FLUSH = 9;
    private static final int ACE = 12;
    private static final int FIVE_HIGH = 3;

    private RepeatedCards() {
    }

    /** Greater is better; {@link HandRanks#NO_HAND} for fewer than five cards. */
    public static int rank(List<Card> cards) {
        return best(cards, 0, new int[FIVE], 0);
    }

    private static int best(List<Card> cards, int from, int[] chosen, int count) {
        if (count == FIVE) {
            return five(cards, chosen);
        }
        int best = HandRanks.NO_HAND;
        for (int k = from; k < cards.size(); k++) {
            chosen[count] = k;
            best = Math.max(best, best(cards, k + 1, chosen, count + 1));
        }
        return best;
    }

    private static int five(List<Card> cards, int[] chosen) {
        int[] counts = new int[ACE + 1];
        Suit suit = cards.get(chosen[0]).suit();
        boolean isFlush = true;
        for (int k : chosen) {
            counts[cards.get(k).rank().ordinal()]++;
            isFlush &= cards.get(k).suit() == suit;
        }
        int top = straightTop(counts);
        if (top >= 0) {
            return (isFlush ? STRAIGHT_FLUSH : STRAIGHT) << 20 | top << 16;
        }
        int key = 0;
        int first = 0;
        int second = 0;
        for (int size = FIVE; size >= 1; size--) {
            for (int rank = ACE; rank >= 0; rank--) {
                if (counts[rank] == size) {
                    second = first == 0 ? 0 : second == 0 ? size : second;
                    first = first == 0 ? size : first;
                    key = key << 4 | rank;
                }
            }
        }
        int shift = 4 * (FIVE - distinct(counts));
        int kind = ofKind(first, second);
        boolean flushIsBetter = isFlush && kind < FLUSH;
        return flushIsBetter ? FLUSH << 20 | inOrder(counts) : kind << 20 | key << shift;
    }

    private static int ofKind(int first, int second) {
        if (first >= 4) {
            return QUADS;
        }
        if (first == 3) {
            return second == 2 ? FULL_HOUSE : TRIPS;
        }
        return first == 2 ? second == 2 ? TWO_PAIR : PAIR : HIGH_CARD;
    }

    private static int distinct(int[] counts) {
        int distinct = 0;
        for (int count : counts) {
            distinct += count > 0 ? 1 : 0;
        }
        return distinct;
    }

    /** All five ranks from the highest down, repeats included. */
    private static int inOrder(int[] counts) {
        int key = 0;
        for (int rank = ACE; rank >= 0; rank--) {
            for (int k = 0; k < counts[rank]; k++) {
                key = key << 4 | rank;
            }
        }
        return key;
    }

    /** The highest rank of a straight, or -1; the ace also counts below the two. */
    private static int straightTop(int[] counts) {
        for (int top = ACE; top > FIVE_HIGH; top--) {
            if (counts[top] * counts[top - 1] * counts[top - 2] * counts[top - 3]
                    * counts[top - 4] == 1) {
                return top;
            }
        }
        boolean isWheel = counts[ACE] * counts[0] * counts[1] * counts[2] * counts[FIVE_HIGH] == 1;
        return isWheel ? FIVE_HIGH : -1;
    }
}
