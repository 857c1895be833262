package dev.railbird.core.evaluate;

import dev.railbird.core.hand.Variant.HandKind;
import dev.railbird.core.outcome.HandRanks;

/** Omaha: exactly two of the hole cards with exactly three of the board. */
final class OmahaRanks {
    private static final int SUIT = RankCounts.SUIT;
    private static final int HOLE = 4;

    private OmahaRanks() {
    }

    static int high(long hole, long board) {
        if (Long.bitCount(hole) != HOLE || (hole & board) != 0) {
            return HandRanks.rank(HandKind.OMAHA_HIGH, hole, board);
        }
        RankTable five = Tables.HighOfFive.TABLE;
        int best = withoutFlush(five, hole, board);
        for (int shift = 0; shift < 52; shift += RankCounts.RANKS) {
            int held = (int) (hole >>> shift) & SUIT;
            int shared = (int) (board >>> shift) & SUIT;
            if (Integer.bitCount(shared) >= 3 && Integer.bitCount(held) >= 2) {
                best = Math.max(best, twoAndThree(five.flushes(), held, shared));
            }
        }
        return best;
    }

    static int eightLow(long hole, long board) {
        return twoAndThree(EightLows.BEST, EightLows.ranks(hole), EightLows.ranks(board));
    }

    /** The best of all unions of two ranks held and three ranks shared. */
    private static int twoAndThree(int[] values, int held, int shared) {
        int best = HandRanks.NO_HAND;
        for (int a = shared; a != 0; a &= a - 1) {
            for (int b = a & a - 1; b != 0; b &= b - 1) {
                for (int c = b & b - 1; c != 0; c &= c - 1) {
                    int three = Integer.lowestOneBit(a) | Integer.lowestOneBit(b)
                            | Integer.lowestOneBit(c);
                    best = Math.max(best, withTwo(values, three, held));
                }
            }
        }
        return best;
    }

    private static int withTwo(int[] values, int three, int held) {
        int best = HandRanks.NO_HAND;
        for (int a = held; a != 0; a &= a - 1) {
            for (int b = a & a - 1; b != 0; b &= b - 1) {
                int two = Integer.lowestOneBit(a) | Integer.lowestOneBit(b);
                best = Math.max(best, values[three | two]);
            }
        }
        return best;
    }

    /** Digits of cards add up, so that a choice of five costs one look into the table. */
    private static int withoutFlush(RankTable five, long hole, long board) {
        int first = RankTable.lowest(hole);
        int second = RankTable.lowest(hole & hole - 1);
        int fourth = RankTable.highest(hole);
        int third = RankTable.digits(hole) - first - second - fourth;
        int best = HandRanks.NO_HAND;
        for (long a = board; a != 0; a &= a - 1) {
            for (long b = a & a - 1; b != 0; b &= b - 1) {
                int two = RankTable.lowest(a) + RankTable.lowest(b);
                for (long c = b & b - 1; c != 0; c &= c - 1) {
                    int three = two + RankTable.lowest(c);
                    int with = Math.max(five.ofDigits(three + first + second),
                            Math.max(five.ofDigits(three + first + third),
                                    five.ofDigits(three + first + fourth)));
                    int without = Math.max(five.ofDigits(three + second + third),
                            Math.max(five.ofDigits(three + second + fourth),
                                    five.ofDigits(three + third + fourth)));
                    best = Math.max(best, Math.max(with, without));
                }
            }
        }
        return best;
    }
}
