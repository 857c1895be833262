package dev.railbird.core.evaluate;

import dev.railbird.core.hand.Variant.HandKind;
import dev.railbird.core.outcome.HandRanks;

/**
 * The numbers of {@link HandRanks}, by tables: for every kind and all cards the result is the
 * same. Sets of cards are bits by card index; greater is better within one kind.
 */
public final class FastRanks {
    private FastRanks() {
    }

    /** The rank of the best hand, {@link HandRanks#NO_HAND} where there is none. */
    public static int rank(HandKind kind, long hole, long board) {
        return switch (kind) {
            case HIGH -> high(hole | board);
            case SHORT_DECK_HIGH -> shortDeckHigh(hole | board);
            case ACE_TO_FIVE_LOW -> aceToFiveLow(hole | board);
            case EIGHT_OR_BETTER_LOW -> EightLows.rank(hole | board);
            case DEUCE_TO_SEVEN_LOW -> deuceToSevenLow(hole | board);
            case OMAHA_HIGH -> OmahaRanks.high(hole, board);
            case OMAHA_EIGHT_LOW -> OmahaRanks.eightLow(hole, board);
            case BADUGI -> BadugiRanks.rank(hole);
        };
    }

    /** The best high hand of any five among the cards. */
    public static int high(long cards) {
        return switch (Long.bitCount(cards)) {
            case 5 -> highOfFive(cards);
            case 6 -> Tables.HighOfSix.TABLE.of(cards);
            case 7 -> highOfSeven(cards);
            default -> HandRanks.rank(HandKind.HIGH, cards, 0L);
        };
    }

    /** The high hand that exactly five cards make; it is not counted whether they are five. */
    public static int highOfFive(long cards) {
        return Tables.HighOfFive.TABLE.of(cards);
    }

    /** The high hand that exactly seven cards make; it is not counted whether they are seven. */
    public static int highOfSeven(long cards) {
        return Tables.HighOfSeven.TABLE.of(cards);
    }

    private static int shortDeckHigh(long cards) {
        return switch (Long.bitCount(cards)) {
            case 5 -> Tables.ShortDeckOfFive.TABLE.of(cards);
            case 6 -> Tables.ShortDeckOfSix.TABLE.of(cards);
            case 7 -> Tables.ShortDeckOfSeven.TABLE.of(cards);
            default -> HandRanks.rank(HandKind.SHORT_DECK_HIGH, cards, 0L);
        };
    }

    private static int aceToFiveLow(long cards) {
        return switch (Long.bitCount(cards)) {
            case 5 -> Tables.AceToFiveOfFive.TABLE.withoutSuits(cards);
            case 6 -> Tables.AceToFiveOfSix.TABLE.withoutSuits(cards);
            case 7 -> Tables.AceToFiveOfSeven.TABLE.withoutSuits(cards);
            default -> HandRanks.rank(HandKind.ACE_TO_FIVE_LOW, cards, 0L);
        };
    }

    private static int deuceToSevenLow(long cards) {
        return Long.bitCount(cards) == 5 ? Tables.DeuceToSevenOfFive.TABLE.of(cards)
                : HandRanks.rank(HandKind.DEUCE_TO_SEVEN_LOW, cards, 0L);
    }
}
