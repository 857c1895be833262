package dev.railbird.core.evaluate;

/**
 * Numbers the ways in which ranks can repeat among five, six or seven cards: without gaps, so that
 * a rank of hands can be looked up in an array.
 *
 * <p>The counts of the 13 ranks are digits of base five: a low number of the seven ranks from deuce
 * to eight, and a high number of the six ranks from nine to ace. Both fit into one int, and the
 * digits of suits simply add up. Because the digits of a hand sum up to the number of its cards,
 * the high number alone tells the sum of the low digits, and the low number has a place among all
 * of that sum.
 */
final class RankCounts {
    static final int RANKS = 13;
    static final int SUIT = (1 << RANKS) - 1;
    static final int CARDS_MAX = 7;
    private static final int LOW_RANKS = 7;
    private static final int LOW_BITS = 17;
    private static final int LOW_MASK = (1 << LOW_BITS) - 1;
    private static final int LOW_NUMBERS = 78_125;
    private static final int HIGH_NUMBERS = 15_625;

    /** By the index of a card: its digits. The first thirteen have the ranks in order. */
    static final int[] CARD = cards();
    /** For the cards of one suit as bits of ranks: their digits. */
    static final int[] DIGITS = digits();
    private static final char[] PLACE = new char[1 << LOW_BITS];
    /** The low numbers by the sum of their digits, each at its place. */
    private static final int[][] LOWS = lowsBySum();
    private static final int[] HIGH_SUMS = sums(HIGH_NUMBERS);

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
            int others = ranks & ranks - 1;
            digits[ranks] = digits[others] + CARD[Integer.numberOfTrailingZeros(ranks)];
        }
        return digits;
    }

    private static int[][] lowsBySum() {
        int[] sizes = new int[CARDS_MAX + 1];
        int[] sums = sums(LOW_NUMBERS);
        for (int low = 0; low < LOW_NUMBERS; low++) {
            if (sums[low] <= CARDS_MAX) {
                PLACE[low] = (char) sizes[sums[low]]++;
            }
        }
        int[][] lows = new int[CARDS_MAX + 1][];
        for (int sum = 0; sum <= CARDS_MAX; sum++) {
            lows[sum] = new int[sizes[sum]];
        }
        for (int low = 0; low < LOW_NUMBERS; low++) {
            if (sums[low] <= CARDS_MAX) {
                lows[sums[low]][PLACE[low]] = low;
            }
        }
        return lows;
    }

    private static int[] sums(int numbers) {
        int[] sums = new int[numbers];
        for (int number = 1; number < numbers; number++) {
            sums[number] = sums[number / 5] + number % 5;
        }
        return sums;
    }

    /** Where the hands of {@code cards} cards with each high number begin. */
    static int[] rows(int cards) {
        int[] rows = new int[1 << 31 - LOW_BITS];
        int next = 0;
        for (int high = 0; high < HIGH_NUMBERS; high++) {
            rows[high] = next;
            next += HIGH_SUMS[high] <= cards ? LOWS[cards - HIGH_SUMS[high]].length : 0;
        }
        rows[HIGH_NUMBERS] = next;
        return rows;
    }

    /** The digits of all hands of {@code cards} cards, each at its number. */
    static int[] all(int cards, int[] rows) {
        int[] all = new int[rows[HIGH_NUMBERS]];
        for (int high = 0; high < HIGH_NUMBERS; high++) {
            int next = rows[high];
            if (next < rows[high + 1]) {
                for (int low : LOWS[cards - HIGH_SUMS[high]]) {
                    all[next++] = high << LOW_BITS | low;
                }
            }
        }
        return all;
    }

    /** How many cards of a rank these digits have. */
    static int countOf(int rank, int digits) {
        int number = rank < LOW_RANKS ? digits & LOW_MASK : digits >>> LOW_BITS;
        return number / (CARD[rank] >>> (rank < LOW_RANKS ? 0 : LOW_BITS)) % 5;
    }

    /** The number of a hand with these digits, in the numbering that the rows stand for. */
    static int number(int[] rows, int digits) {
        return rows[digits >>> LOW_BITS] + PLACE[digits & LOW_MASK];
    }
}
