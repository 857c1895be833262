package dev.railbird.core.golf;

import dev.railbird.core.golf.GolfOptions.HouseRule;

/**
 * What single cards are worth. A server's settings can change these numbers and no log tells them,
 * so they are a profile: {@link #STANDARD} is what the source system is built with.
 */
public record CardValues(String name, int ace, int two, int king, int joker, int superKing,
        int tenPenny, int luckySwingJoker, int eagleEyeJoker) {
    public static final CardValues STANDARD = new CardValues("golf", 1, -2, 0, -2, -2, 1, -5, 2);

    /** The value of one card that is not part of a pair. */
    public int of(GolfCard card, GolfOptions options) {
        return switch (card.rank()) {
            case JOKER -> options.has(HouseRule.EAGLE_EYE) ? eagleEyeJoker
                    : options.has(HouseRule.LUCKY_SWING) ? luckySwingJoker : joker;
            case KING -> options.has(HouseRule.SUPER_KINGS) ? superKing : king;
            case TEN -> options.has(HouseRule.TEN_PENNY) ? tenPenny : 10;
            case JACK -> isOneEyed(card) && options.has(HouseRule.ONE_EYED_JACKS) ? 0 : 10;
            case QUEEN -> 10;
            case ACE -> ace;
            case TWO -> two;
            case THREE, FOUR, FIVE, SIX, SEVEN, EIGHT, NINE -> card.rank().ordinal() + 1;
        };
    }

    private static boolean isOneEyed(GolfCard card) {
        return card.suit() == GolfSuit.HEARTS || card.suit() == GolfSuit.SPADES;
    }
}
