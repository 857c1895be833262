package dev.railbird.core.outcome;

import dev.railbird.core.card.Card;
import dev.railbird.core.card.Rank;
import dev.railbird.core.card.Suit;
import dev.railbird.core.hand.Variant.HandKind;

/**
 * High hands as a system ranks them that looks for the ace-to-five straight before any other: a
 * player who holds A-2-3-4-5-6 is paid for a five-high straight (pokerforbots).
 */
public final class WheelFirst {
    private static final Rank[] WHEEL = {Rank.ACE, Rank.TWO, Rank.THREE, Rank.FOUR, Rank.FIVE};
    private static final Rank[] BROADWAY = {Rank.ACE, Rank.KING, Rank.QUEEN, Rank.JACK, Rank.TEN};
    private static final int FIVE_HIGH = rank(straight(WHEEL, Suit.HEARTS));
    private static final int ACE_HIGH = rank(straight(BROADWAY, Suit.HEARTS));
    private static final int FIVE_HIGH_FLUSH = rank(straight(WHEEL, Suit.SPADES));

    private WheelFirst() {
    }

    /** Comparable with {@link HandRanks#rank} for {@link HandKind#HIGH}. */
    public static int rank(long hole, long board) {
        long cards = hole | board;
        int exact = rank(cards);
        if (exact > FIVE_HIGH && exact <= ACE_HIGH) {
            return hasWheel(cards) ? FIVE_HIGH : exact;
        }
        if (exact > FIVE_HIGH_FLUSH) {
            for (Suit suit : Suit.values()) {
                long wheel = straight(WHEEL, suit, suit);
                if ((cards & wheel) == wheel) {
                    return FIVE_HIGH_FLUSH;
                }
            }
        }
        return exact;
    }

    private static int rank(long cards) {
        return HandRanks.rank(HandKind.HIGH, 0L, cards);
    }

    private static boolean hasWheel(long cards) {
        for (Rank rank : WHEEL) {
            boolean has = false;
            for (Suit suit : Suit.values()) {
                has |= (cards & Card.of(rank, suit).bit()) != 0;
            }
            if (!has) {
                return false;
            }
        }
        return true;
    }

    /** The straight in spades, its ace in the other suit. */
    private static long straight(Rank[] ranks, Suit ace) {
        return straight(ranks, Suit.SPADES, ace);
    }

    private static long straight(Rank[] ranks, Suit suit, Suit ace) {
        long cards = Card.of(ranks[0], ace).bit();
        for (int k = 1; k < ranks.length; k++) {
            cards |= Card.of(ranks[k], suit).bit();
        }
        return cards;
    }
}
