package dev.railbird.core.evaluate;

/** What exactly five cards are worth in each ranking, from which all tables are computed. */
enum FiveRule {
    /** Straight flush, four, full house, flush, straight, three, two pair, pair, high card. */
    HIGH(0x100F, 5, 6),
    /** A flush beats a full house, and the ace is below the six. */
    SHORT_DECK_HIGH(0x10F0, 6, 5),
    /** The worst high hand wins, and an ace is never low. */
    DEUCE_TO_SEVEN_LOW(-1, 5, 6),
    /** The ace is the lowest rank; straights and flushes do not count. */
    ACE_TO_FIVE_LOW(-1, 0, 6);

    static final int LOWEST = 1 << 26;
    private static final int ACE = 12;
    private static final int STRAIGHT = 4;
    private static final int STRAIGHT_FLUSH = 8;

    private final int wheel;
    private final int flush;
    private final int fullHouse;

    /**
     * A rule by what differs.
     *
     * @param wheel the ranks of the straight in which the ace is low; -1 when there is none
     */
    FiveRule(int wheel, int flush, int fullHouse) {
        this.wheel = wheel;
        this.flush = flush;
        this.fullHouse = fullHouse;
    }

    /** The value of five cards that are not all of one suit, from four bits for each rank. */
    int ofCounts(long counts) {
        return switch (this) {
            case HIGH, SHORT_DECK_HIGH -> high(counts);
            case DEUCE_TO_SEVEN_LOW -> LOWEST - high(counts);
            case ACE_TO_FIVE_LOW -> LOWEST - repeats(aceFirst(counts));
        };
    }

    /** The value of five cards of one suit, the bits are ranks; greater is better. */
    int ofSuit(int ranks) {
        return switch (this) {
            case HIGH, SHORT_DECK_HIGH -> suited(ranks);
            case DEUCE_TO_SEVEN_LOW -> LOWEST - suited(ranks);
            case ACE_TO_FIVE_LOW -> ofCounts(counts(ranks));
        };
    }

    private int high(long counts) {
        int key = repeats(counts);
        if (key >> 20 != 0) {
            return key;
        }
        int top = straightTop(ranks(counts));
        return top < 0 ? key : STRAIGHT << 20 | top << 16;
    }

    private int suited(int ranks) {
        int top = straightTop(ranks);
        return top < 0 ? flush << 20 | repeats(counts(ranks))
                : STRAIGHT_FLUSH << 20 | top << 16;
    }

    private int straightTop(int ranks) {
        int lowest = Integer.numberOfTrailingZeros(ranks);
        if (ranks == wheel) {
            return lowest + 3;
        }
        return ranks == 0x1F << lowest ? lowest + 4 : -1;
    }

    private static int ranks(long counts) {
        int ranks = 0;
        for (long rest = counts; rest != 0; rest &= rest - 1) {
            ranks |= 1 << Long.numberOfTrailingZeros(rest) / 4;
        }
        return ranks;
    }

    private static long counts(int ranks) {
        long counts = 0;
        for (int rest = ranks; rest != 0; rest &= rest - 1) {
            counts |= 1L << 4 * Integer.numberOfTrailingZeros(rest);
        }
        return counts;
    }

    private static long aceFirst(long counts) {
        return counts >>> 4 * ACE | (counts & (1L << 4 * ACE) - 1) << 4;
    }

    /** What repeats, then all ranks: those that come more often first, from the highest down. */
    private int repeats(long counts) {
        int[] keys = new int[5];
        int[] kinds = new int[5];
        long rest = counts;
        while (rest != 0) {
            int rank = Long.numberOfTrailingZeros(rest) / 4;
            int count = (int) (rest >>> 4 * rank) & 0xF;
            keys[count] |= rank << 4 * kinds[count]++;
            rest &= ~(0xFL << 4 * rank);
        }
        int key = 0;
        for (int count = 4; count > 0; count--) {
            key = key << 4 * kinds[count] | keys[count];
        }
        return category(kinds) << 20 | key;
    }

    private int category(int[] kinds) {
        if (kinds[4] == 1) {
            return 7;
        }
        if (kinds[3] == 1) {
            return kinds[2] == 1 ? fullHouse : 3;
        }
        return kinds[2];
    }
}
