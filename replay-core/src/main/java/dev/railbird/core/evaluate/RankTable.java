package dev.railbird.core.evaluate;

/**
 * The values of all hands of a certain number of cards in one ranking. A record, so that the JIT
 * takes the arrays of a constant table for constants.
 *
 * @param rows the numbering of hands by repeated ranks, see {@link RankCounts}
 * @param ranks the values of hands without a flush, by that numbering
 * @param flushes the values of cards of one suit as bits of ranks; 0 below five cards
 */
record RankTable(int cards, int[] rows, int[] ranks, int[] flushes) {
    private static final int SUIT = RankCounts.SUIT;

    /** Values of five cards, by the rule. */
    static RankTable ofFive(FiveRule rule) {
        int[] ranks = new int[RankCounts.count(5)];
        int next = 0;
        for (HalfHand high : RankCounts.HIGHS) {
            for (HalfHand low : RankCounts.lowsWith(high, 5)) {
                ranks[next++] = rule.ofCounts(high.counts() | low.counts());
            }
        }
        return new RankTable(5, RankCounts.rows(5), ranks, flushes(rule));
    }

    private static int[] flushes(FiveRule rule) {
        int[] flushes = new int[1 << RankCounts.RANKS];
        for (int suited = 0; suited < flushes.length; suited++) {
            int count = Integer.bitCount(suited);
            if (count == 5) {
                flushes[suited] = rule.ofSuit(suited);
            } else if (count > 5 && count <= RankCounts.CARDS_MAX) {
                flushes[suited] = bestFlushBut(flushes, suited);
            }
        }
        return flushes;
    }

    /** More than five cards are worth the best of what is left when one is taken away. */
    private static int bestFlushBut(int[] flushes, int suited) {
        int best = 0;
        for (int rest = suited; rest != 0; rest &= rest - 1) {
            best = Math.max(best, flushes[suited & ~Integer.lowestOneBit(rest)]);
        }
        return best;
    }

    /** Values of one card more than this table has: the best when one card is taken away. */
    RankTable withOneCardMore() {
        int[] more = new int[RankCounts.count(cards + 1)];
        int next = 0;
        for (HalfHand high : RankCounts.HIGHS) {
            for (HalfHand low : RankCounts.lowsWith(high, cards + 1)) {
                more[next++] = bestWithout(high, low);
            }
        }
        return new RankTable(cards + 1, RankCounts.rows(cards + 1), more, flushes);
    }

    private int bestWithout(HalfHand high, HalfHand low) {
        int best = 0;
        int place = RankCounts.place(low.number());
        for (int number : high.less()) {
            best = Math.max(best, ranks[rows[number] + place]);
        }
        int row = rows[high.number()];
        for (int number : low.less()) {
            best = Math.max(best, ranks[row + RankCounts.place(number)]);
        }
        return best;
    }

    /** The value of so many cards without a flush, by their digits. */
    int ofDigits(int digits) {
        return ranks[RankCounts.number(rows, digits)];
    }

    /** The value of so many cards; with five of a suit among seven, nothing but a flush counts. */
    int of(long cards) {
        int clubs = (int) cards & SUIT;
        int diamonds = (int) (cards >>> 13) & SUIT;
        int hearts = (int) (cards >>> 26) & SUIT;
        int spades = (int) (cards >>> 39) & SUIT;
        // A count of five to twelve plus three has the bit of eight.
        int flush = Integer.bitCount(clubs) + 3 | Integer.bitCount(diamonds) + 3
                | Integer.bitCount(hearts) + 3 | Integer.bitCount(spades) + 3;
        if ((flush & 8) != 0) {
            return flushes[clubs] + flushes[diamonds] + flushes[hearts] + flushes[spades];
        }
        return ofDigits(RankCounts.DIGITS[clubs] + RankCounts.DIGITS[diamonds]
                + RankCounts.DIGITS[hearts] + RankCounts.DIGITS[spades]);
    }

    /** The value of so many cards where suits do not count. */
    int withoutSuits(long cards) {
        return ofDigits(digits(cards));
    }

    static int digits(long cards) {
        return RankCounts.DIGITS[(int) cards & SUIT]
                + RankCounts.DIGITS[(int) (cards >>> 13) & SUIT]
                + RankCounts.DIGITS[(int) (cards >>> 26) & SUIT]
                + RankCounts.DIGITS[(int) (cards >>> 39) & SUIT];
    }

    /** The digits of the card with the lowest index. */
    static int lowest(long cards) {
        return RankCounts.CARD[Long.numberOfTrailingZeros(cards)];
    }

    /** The digits of the card with the highest index. */
    static int highest(long cards) {
        return RankCounts.CARD[63 - Long.numberOfLeadingZeros(cards)];
    }
}
