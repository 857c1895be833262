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
    private static final int DEUCE = 0;
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

    /** The value of five cards that are not all of one suit; greater is better. */
    int ofCounts(int digits) {
        return switch (this) {
            case HIGH, SHORT_DECK_HIGH -> high(digits);
            case DEUCE_TO_SEVEN_LOW -> LOWEST - high(digits);
            case ACE_TO_FIVE_LOW -> LOWEST - repeats(digits, ACE);
        };
    }

    /** The value of five cards of one suit, the bits are ranks; greater is better. */
    int ofSuit(int ranks) {
        return switch (this) {
            case HIGH, SHORT_DECK_HIGH -> suited(ranks);
            case DEUCE_TO_SEVEN_LOW -> LOWEST - suited(ranks);
            case ACE_TO_FIVE_LOW -> ofCounts(RankCounts.DIGITS[ranks]);
        };
    }

    private int high(int digits) {
        int key = repeats(digits, DEUCE);
        if (key >> 20 != 0) {
            return key;
        }
        int top = straightTop(ranksOf(digits));
        return top < 0 ? key : STRAIGHT << 20 | top << 16;
    }

    private int suited(int ranks) {
        int top = straightTop(ranks);
        return top < 0 ? flush << 20 | repeats(RankCounts.DIGITS[ranks], DEUCE)
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

    /** What repeats, then all ranks: those that come more often first, from the highest down. */
    private int repeats(int digits, int lowestRank) {
        int[] keys = new int[5];
        int[] kinds = new int[5];
        for (int place = 0; place < RankCounts.RANKS; place++) {
            int count = RankCounts.countOf((lowestRank + place) % RankCounts.RANKS, digits);
            keys[count] |= count == 0 ? 0 : place << 4 * kinds[count]++;
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
