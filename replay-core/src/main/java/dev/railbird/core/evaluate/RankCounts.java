package dev.railbird.core.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers the ways in which ranks can repeat among up to seven cards: without gaps, so that what
 * a hand is worth can be looked up in an array.
 *
 * <p>The counts of the 13 ranks are digits of base five: a low number of the seven ranks from deuce
 * to eight, and a high number of the six ranks from nine to ace. Both fit into one int, and the
 * digits of cards simply add up. Because the digits of a hand sum up to the number of its cards,
 * the high number alone tells the sum of the low digits, and the low number has a place among all
 * of that sum: the high number begins a row, the low number is a place in it.
 */
final class RankCounts {
    static final int RANKS = 13;
    static final int SUIT = (1 << RANKS) - 1;
    static final int CARDS_MAX = 7;
    private static final int LOW_RANKS = 7;
    private static final int LOW_BITS = 17;
    private static final int LOW_MASK = (1 << LOW_BITS) - 1;
    private static final int HIGH_BITS = 14;

    /** By the index of a card: its digits. */
    static final int[] CARD = cards();
    /** For the cards of one suit as bits of ranks: their digits. */
    static final int[] DIGITS = digits();
    static final List<HalfHand> HIGHS = HalfHand.all(LOW_RANKS, RANKS - LOW_RANKS, CARDS_MAX);
    /** The low halves by their number of cards, each at its place. */
    private static final List<List<HalfHand>> LOWS = lows();
    private static final char[] PLACE = places();

    private RankCounts() {
    }

    private static int[] cards() {
        int[] cards = new int[4 * RANKS];
        for (int index = 0, weight = 1; index < cards.length; index++, weight *= 5) {
            int rank = index % RANKS;
            weight = rank == 0 ? 1 : rank == LOW_RANKS ? 1 << LOW_BITS : weight;
            cards[index] = weight;
        }
        return cards;
    }

    private static int[] digits() {
        int[] digits = new int[1 << RANKS];
        for (int ranks = 1; ranks < digits.length; ranks++) {
            digits[ranks] = digits[ranks & ranks - 1] + CARD[Integer.numberOfTrailingZeros(ranks)];
        }
        return digits;
    }

    private static List<List<HalfHand>> lows() {
        List<List<HalfHand>> lows = new ArrayList<>();
        for (int cards = 0; cards <= CARDS_MAX; cards++) {
            lows.add(new ArrayList<>());
        }
        for (HalfHand half : HalfHand.all(0, LOW_RANKS, CARDS_MAX)) {
            lows.get(half.cards()).add(half);
        }
        return lows;
    }

    private static char[] places() {
        char[] places = new char[1 << LOW_BITS];
        for (List<HalfHand> lows : LOWS) {
            for (int place = 0; place < lows.size(); place++) {
                places[lows.get(place).number()] = (char) place;
            }
        }
        return places;
    }

    /** By the number of a high half: where its row begins among all hands of so many cards. */
    static int[] rows(int cards) {
        int[] rows = new int[1 << HIGH_BITS];
        int next = 0;
        for (HalfHand high : HIGHS) {
            rows[high.number()] = next;
            next += lowsWith(high, cards).size();
        }
        return rows;
    }

    /** How many ways there are for so many cards. */
    static int count(int cards) {
        int count = 0;
        for (HalfHand high : HIGHS) {
            count += lowsWith(high, cards).size();
        }
        return count;
    }

    /** The low halves that make so many cards with a high half: its row, place by place. */
    static List<HalfHand> lowsWith(HalfHand high, int cards) {
        return high.cards() <= cards ? LOWS.get(cards - high.cards()) : List.of();
    }

    static int place(int low) {
        return PLACE[low];
    }

    /** The number of a hand with these digits, in the numbering that the rows stand for. */
    static int number(int[] rows, int digits) {
        return rows[digits >>> LOW_BITS] + PLACE[digits & LOW_MASK];
    }
}
