package dev.railbird.core.golf;

import dev.railbird.core.golf.GolfOptions.HouseRule;
import java.util.ArrayList;
import java.util.List;

/** Which cards a game is played with, in the order in which the server builds its deck. */
public final class DeckRecipe {
    private DeckRecipe() {
    }

    /** Deck by deck, suit by suit, ace to king; then jokers, or one for all with lucky swing. */
    public static List<GolfCard> cards(int decks, GolfOptions options) {
        boolean jokers = options.has(HouseRule.USE_JOKERS);
        boolean oneJoker = jokers && options.has(HouseRule.LUCKY_SWING);
        List<GolfCard> cards = new ArrayList<>(54 * decks);
        for (int deck = 0; deck < decks; deck++) {
            for (GolfSuit suit : GolfSuit.values()) {
                for (int rank = 0; rank < GolfRank.JOKER.ordinal(); rank++) {
                    cards.add(new GolfCard(GolfRank.values()[rank], suit));
                }
            }
            if (jokers && !oneJoker) {
                cards.add(new GolfCard(GolfRank.JOKER, GolfSuit.HEARTS));
                cards.add(new GolfCard(GolfRank.JOKER, GolfSuit.SPADES));
            }
        }
        if (oneJoker) {
            cards.add(new GolfCard(GolfRank.JOKER, GolfSuit.HEARTS));
        }
        return cards;
    }
}
