package dev.railbird.core.evaluate;

import dev.railbird.core.outcome.HandRanks;

/** Lows of five different ranks from ace to eight, by a table over sets of these eight ranks. */
final class EightLows {
    private static final int RANKS = 8;
    /** By the ranks up to eight as bits, the ace first; no hand for less than five. */
    static final int[] BEST = best();

    private EightLows() {
    }

    /** The lowest five ranks of a set, the highest of them first. */
    private static int[] best() {
        int[] best = new int[1 << RANKS];
        for (int lows = 0; lows < best.length; lows++) {
            int key = 0;
            int size = 0;
            for (int rest = lows; rest != 0 && size < 5; rest &= rest - 1) {
                key |= Integer.numberOfTrailingZeros(rest) << 4 * size++;
            }
            best[lows] = size == 5 ? FiveRule.LOWEST - key : HandRanks.NO_HAND;
        }
        return best;
    }

    static int rank(long cards) {
        return BEST[ranks(cards)];
    }

    /** The ranks up to eight, the ace first. */
    static int ranks(long cards) {
        int ranks = (int) (cards | cards >>> 13 | cards >>> 26 | cards >>> 39);
        return (ranks << 1 | ranks >>> 12 & 1) & (1 << RANKS) - 1;
    }
}
