package dev.railbird.core.evaluate;

/** What exactly five cards are worth in each ranking, from which all tables are computed. */
enum FiveRule {
    /** Straight flush, four, full house, flush, straight, three, two pair, pair, high card. */
    HIGH(0x100F) {
        @Override
        int ofCounts(int digits) {
            return high(digits, 6);
        }

        @Override
        int ofSuit(int ranks) {
            return suited(ranks, 5);
        }
    },
    /** A flush beats a full house, and the ace is below the six. */
    SHORT_DECK_HIGH(0x10F0) {
        @Override
        int ofCounts(int digits) {
            return high(digits, 5);
        }

        @Override
        int ofSuit(int ranks) {
            return suited(ranks, 6);
        }
    },
    /** The worst high hand wins, and an ace is never low. */
    DEUCE_TO_SEVEN_LOW(-1) {
        @Override
        int ofCounts(int digits) {
            return LOWEST - high(digits, 6);
        }

        @Override
        int ofSuit(int ranks) {
            return LOWEST - suited(ranks, 5);
        }
    },
    /** The ace is the lowest rank; straights and flushes do not count. */
    ACE_TO_FIVE_LOW(-1) {
        @Override
        int ofCounts(int digits) {
            return LOWEST - repeats(digits, ACE, 6);
        }

        @Override
        int ofSuit(int ranks) {
            return ofCounts(RankCounts.DIGITS[ranks]);
        }
    };

    static final int LOWEST = 1 << 26;
    private static final int ACE = 12;
    private static final int STRAIGHT = 4;
    private static final int STRAIGHT_FLUSH = 8;

    /** The ranks of the straight in which the ace is low; -1 when there is none. */
    private final int wheel;

    FiveRule(int wheel) {
        this.wheel = wheel;
    }

    /** The value of five cards that are not all of one suit; greater is better. */
    abstract int ofCounts(int digits);

    /** The value of five cards of one suit, the bits are ranks; greater is better. */
    abstract int ofSuit(int ranks);

    final int high(int digits, int fullHouse) {
        int key = repeats(digits, ACE + 1, fullHouse);
        if (key >> 20 != 0) {
            return key;
        }
        int top = straightTop(ranksOf(digits));
        return top < 0 ? key : STRAIGHT << 20 | top << 16;
    }

    final int suited(int ranks, int flush) {
        int top = straightTop(ranks);
        return top < 0 ? flush << 20 | repeats(RankCounts.DIGITS[ranks], ACE + 1, 0)
                : STRAIGHT_FLUSH << 20 | top << 16;
    }

    private int straightTop(int ranks) {
        int lowest = Integer.numberOfTrailingZeros(ranks);
        if (ranks == wheel) {
            return lowest + 3;
        }
        return ranks == 0x1F << lowest ? lowest + 4 : -1;
    }

    private static int ranksOf(int digits) {
        int ranks = 0;
        for (int rank = 0; rank < RankCounts.RANKS; rank++) {
            ranks |= RankCounts.countOf(rank, digits) == 0 ? 0 : 1 << rank;
        }
        return ranks;
    }

    /**
     * What repeats, then all ranks: those that come more often first, from the highest down.
     *
     * @param lowest the rank that counts as the lowest, and the next as one more: 13 for deuces
     */
    private static int repeats(int digits, int lowest, int fullHouse) {
        int[] keys = new int[5];
        int[] kinds = new int[5];
        for (int place = 0; place < RankCounts.RANKS; place++) {
            int rank = (lowest + place) % RankCounts.RANKS;
            int count = RankCounts.countOf(rank, digits);
            keys[count] |= count == 0 ? 0 : place << 4 * kinds[count]++;
        }
        int key = 0;
        for (int count = 4; count > 0; count--) {
            key = key << 4 * kinds[count] | keys[count];
        }
        return category(kinds, fullHouse) << 20 | key;
    }

    private static int category(int[] kinds, int fullHouse) {
        if (kinds[4] == 1) {
            return 7;
        }
        if (kinds[3] == 1) {
            return kinds[2] == 1 ? fullHouse : 3;
        }
        return kinds[2];
    }
}
