package dev.railbird.core.outcome;

/** Keys of exactly five cards: a category, then the ranks that break ties, four bits each. */
final class FiveCards {
    /** Key of 8-7-6-5-4 without a pair, the worst low that qualifies. */
    static final int EIGHT_LOW_KEY_MAX = 7 << 16 | 6 << 12 | 5 << 8 | 4 << 4 | 3;
    private static final int ACE = 12;

    private FiveCards() {
    }

    /**
     * High hand key.
     *
     * @param wheel bits of the ranks that make the lowest straight with an ace, -1 for none
     * @param isShortDeck flush beats full house, straight beats three of a kind as listed below
     */
    static int high(long cards, int wheel, boolean isShortDeck) {
        int ranks = 0;
        long counts = 0;
        int suits = 0;
        for (long rest = cards; rest != 0; rest &= rest - 1) {
            int index = Long.numberOfTrailingZeros(rest);
            ranks |= 1 << index % 13;
            suits |= 1 << index / 13;
            counts += 1L << 3 * (index % 13);
        }
        boolean isFlush = Integer.bitCount(suits) == 1;
        int straight = straightTop(ranks, wheel);
        int kickers = byCount(counts);
        if (straight >= 0) {
            return (isFlush ? 8 : 4) << 20 | straight << 16;
        }
        int category = category(Integer.bitCount(ranks), counts);
        if (isFlush) {
            category = isShortDeck ? 6 : 5;
        } else if (isShortDeck && category == 6) {
            category = 5;
        }
        return category << 20 | kickers;
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

    /** 7 quads, 6 full house, 3 trips, 2 two pair, 1 pair, 0 no pair. */
    private static int category(int kinds, long counts) {
        int most = 0;
        for (int rank = 0; rank < 13; rank++) {
            most = Math.max(most, (int) (counts >> 3 * rank & 7));
        }
        return switch (kinds) {
            case 2 -> most == 4 ? 7 : 6;
            case 3 -> most == 3 ? 3 : 2;
            case 4 -> 1;
            default -> 0;
        };
    }

    /** Ranks by how often they come, then from the ace down. */
    private static int byCount(long counts) {
        int key = 0;
        for (int count = 4; count >= 1; count--) {
            for (int rank = ACE; rank >= 0; rank--) {
                if ((counts >> 3 * rank & 7) == count) {
                    key = key << 4 | rank;
                }
            }
        }
        return key;
    }

    /** Ace-to-five key, smaller is better: pairs count against, straights and flushes do not. */
    static int lowKey(long cards) {
        long counts = 0;
        int kinds = 0;
        for (long rest = cards; rest != 0; rest &= rest - 1) {
            int rank = (Long.numberOfTrailingZeros(rest) % 13 + 1) % 13;
            kinds |= 1 << rank;
            counts += 1L << 3 * rank;
        }
        return category(Integer.bitCount(kinds), counts) << 20 | byCount(counts);
    }
}
