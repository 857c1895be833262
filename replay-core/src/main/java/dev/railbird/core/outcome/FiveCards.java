package dev.railbird.core.outcome;

/** Keys of exactly five cards: a category, then the ranks that break ties, four bits each. */
final class FiveCards {
    /** Key of 8-7-6-5-4 without a pair, the worst low that qualifies. */
    static final int EIGHT_LOW_KEY_MAX = 7 << 16 | 6 << 12 | 5 << 8 | 4 << 4 | 3;

    private FiveCards() {
    }

    /**
     * High hand key.
     *
     * @param wheel bits of the ranks that make the lowest straight with an ace, -1 for none
     * @param isShortDeck flush beats full house, straight beats three of a kind as listed below
     */
    static int high(long cards, int wheel, boolean isShortDeck) {
        long ranks = 0;
        int suits = 0;
        for (long rest = cards; rest != 0; rest &= rest - 1) {
            int index = Long.numberOfTrailingZeros(rest);
            ranks = withOneMore(ranks, index % 13);
            suits |= 1 << index / 13;
        }
        boolean isFlush = Integer.bitCount(suits) == 1;
        int straight = straightTop(atLeast(1, ranks), wheel);
        if (straight >= 0) {
            return (isFlush ? 8 : 4) << 20 | straight << 16;
        }
        int category = category(ranks);
        if (isFlush) {
            category = isShortDeck ? 6 : 5;
        } else if (isShortDeck && category == 6) {
            category = 5;
        }
        return category << 20 | byCount(ranks);
    }

    private static int straightTop(int ranks, int wheel) {
        if (Integer.bitCount(ranks) != 5) {
            return -1;
        }
        if (ranks == wheel) {
            return Integer.numberOfTrailingZeros(wheel) + 3;
        }
        int low = Integer.numberOfTrailingZeros(ranks);
        return ranks >> low == 0x1F ? low + 4 : -1;
    }

    /** Sets of ranks that come at least once, twice, three and four times, 16 bits each. */
    private static long withOneMore(long ranks, int rank) {
        int count = 0;
        while ((ranks >> 16 * count + rank & 1) != 0) {
            count++;
        }
        return ranks | 1L << 16 * count + rank;
    }

    private static int atLeast(int count, long ranks) {
        return count > 4 ? 0 : (int) (ranks >> 16 * (count - 1)) & 0x1FFF;
    }

    /** 7 quads, 6 full house, 3 trips, 2 two pair, 1 pair, 0 no pair. */
    private static int category(long ranks) {
        int pairs = Integer.bitCount(atLeast(2, ranks));
        if (atLeast(4, ranks) != 0) {
            return 7;
        }
        if (atLeast(3, ranks) != 0) {
            return pairs == 2 ? 6 : 3;
        }
        return pairs;
    }

    /** Ranks by how often they come, then from the ace down. */
    private static int byCount(long ranks) {
        int key = 0;
        for (int count = 4; count >= 1; count--) {
            int exactly = atLeast(count, ranks) & ~atLeast(count + 1, ranks);
            for (int rest = exactly; rest != 0; rest &= ~Integer.highestOneBit(rest)) {
                key = key << 4 | Integer.numberOfTrailingZeros(Integer.highestOneBit(rest));
            }
        }
        return key;
    }

    /** Ace-to-five key, smaller is better: pairs count against, straights and flushes do not. */
    static int lowKey(long cards) {
        long ranks = 0;
        for (long rest = cards; rest != 0; rest &= rest - 1) {
            ranks = withOneMore(ranks, (Long.numberOfTrailingZeros(rest) % 13 + 1) % 13);
        }
        return category(ranks) << 20 | byCount(ranks);
    }
}
