package dev.railbird.core.outcome;

/** Badugi: the largest set of cards without a rank or suit in common, then the lowest. */
final class Badugis {
    private Badugis() {
    }

    static int rank(long hole) {
        return best(hole, 0, 0, 0);
    }

    private static int best(long rest, int ranks, int suits, int size) {
        if (rest == 0) {
            return size == 0 ? HandRanks.NO_HAND : value(ranks, size);
        }
        int index = Long.numberOfTrailingZeros(rest);
        long others = rest & rest - 1;
        int without = best(others, ranks, suits, size);
        int rank = 1 << (index % 13 + 1) % 13;
        int suit = 1 << index / 13;
        if ((ranks & rank) != 0 || (suits & suit) != 0) {
            return without;
        }
        return Math.max(without, best(others, ranks | rank, suits | suit, size + 1));
    }

    /** More cards first; then a smaller set of ranks, compared from the highest down. */
    private static int value(int ranks, int size) {
        return size << 14 | (1 << 14) - 1 - ranks;
    }
}
