package dev.railbird.core.outcome;

import dev.railbird.core.hand.Variant.HandKind;

/**
 * Ranks by definition: every allowed choice of cards is looked at and the best one counts. Sets of
 * cards are bits by card index. Slow and plain: {@code evaluate.FastRanks} is held against it in
 * tests, and by RULE-12 at every showdown.
 */
public final class HandRanks {
    /** The cards make no hand of this kind: no qualifying low, or too few cards. */
    public static final int NO_HAND = -1;
    static final int LOWEST = 1 << 26;

    private HandRanks() {
    }

    /** The rank of the best hand; greater is better within one kind. */
    public static int rank(HandKind kind, long hole, long board) {
        return switch (kind) {
            case HIGH, SHORT_DECK_HIGH, EIGHT_OR_BETTER_LOW, ACE_TO_FIVE_LOW, DEUCE_TO_SEVEN_LOW ->
                    bestOf(kind, hole | board, 5, 0L);
            case OMAHA_HIGH -> bestOfTwo(HandKind.HIGH, hole, board);
            case OMAHA_EIGHT_LOW -> bestOfTwo(HandKind.EIGHT_OR_BETTER_LOW, hole, board);
            case BADUGI -> Badugis.rank(hole);
        };
    }

    private static int bestOfTwo(HandKind kind, long hole, long board) {
        int best = NO_HAND;
        for (long a = hole; a != 0; a &= a - 1) {
            for (long b = a & a - 1; b != 0; b &= b - 1) {
                long two = Long.lowestOneBit(a) | Long.lowestOneBit(b);
                best = Math.max(best, bestOf(kind, board & ~two, 3, two));
            }
        }
        return best;
    }

    /** Best of all hands made of {@code fixed} and {@code choose} cards out of {@code from}. */
    private static int bestOf(HandKind kind, long from, int choose, long fixed) {
        if (choose == 0) {
            return five(kind, fixed);
        }
        int best = NO_HAND;
        for (long rest = from; Long.bitCount(rest) >= choose; rest &= rest - 1) {
            long card = Long.lowestOneBit(rest);
            best = Math.max(best, bestOf(kind, rest & ~card, choose - 1, fixed | card));
        }
        return best;
    }

    private static int five(HandKind kind, long cards) {
        return switch (kind) {
            case HIGH -> FiveCards.high(cards, 0x100F, false);
            case SHORT_DECK_HIGH -> FiveCards.high(cards, 0x10F0, true);
            case DEUCE_TO_SEVEN_LOW -> LOWEST - FiveCards.high(cards, -1, false);
            case ACE_TO_FIVE_LOW -> LOWEST - FiveCards.lowKey(cards);
            case EIGHT_OR_BETTER_LOW -> {
                int key = FiveCards.lowKey(cards);
                yield key <= FiveCards.EIGHT_LOW_KEY_MAX ? LOWEST - key : NO_HAND;
            }
            case OMAHA_HIGH, OMAHA_EIGHT_LOW, BADUGI ->
                    throw new IllegalArgumentException(kind + " is no five-card kind");
        };
    }
}
