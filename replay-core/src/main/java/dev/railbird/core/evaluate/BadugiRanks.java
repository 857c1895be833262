package dev.railbird.core.evaluate;

import dev.railbird.core.outcome.HandRanks;

/** Badugi: at most one card of each suit counts, and no rank twice. */
final class BadugiRanks {
    private static final int SUIT = RankCounts.SUIT;

    private BadugiRanks() {
    }

    static int rank(long hole) {
        if (hole == 0) {
            return HandRanks.NO_HAND;
        }
        int clubs = aceFirst((int) hole & SUIT);
        int diamonds = aceFirst((int) (hole >>> 13) & SUIT);
        int hearts = aceFirst((int) (hole >>> 26) & SUIT);
        int spades = aceFirst((int) (hole >>> 39) & SUIT);
        return best(clubs, diamonds, hearts, spades);
    }

    private static int aceFirst(int ranks) {
        return (ranks << 1 | ranks >>> 12) & SUIT;
    }

    /**
     * A card of each suit that there is. A rank chosen twice counts once, and a card more never
     * harms: so each choice stands for a badugi, and the best one is among them.
     */
    private static int best(int clubs, int diamonds, int hearts, int spades) {
        int best = 0;
        int c = clubs;
        do {
            int d = diamonds;
            do {
                int h = hearts;
                do {
                    int three = Integer.lowestOneBit(c) | Integer.lowestOneBit(d)
                            | Integer.lowestOneBit(h);
                    best = Math.max(best, value(three | Integer.lowestOneBit(spades & ~three)));
                    h &= h - 1;
                } while (h != 0);
                d &= d - 1;
            } while (d != 0);
            c &= c - 1;
        } while (c != 0);
        return best;
    }

    /** More ranks first; then a smaller set of them, compared from the highest down. */
    private static int value(int ranks) {
        return Integer.bitCount(ranks) << 14 | (1 << 14) - 1 - ranks;
    }
}
