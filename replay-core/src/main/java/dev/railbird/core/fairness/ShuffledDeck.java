package dev.railbird.core.fairness;

import dev.railbird.core.card.Card;
import dev.railbird.core.fairness.generator.Draws;
import dev.railbird.core.fairness.generator.FisherYates;
import java.util.List;

/** Decks by the descending Fisher-Yates shuffle, which most systems use. */
public final class ShuffledDeck {
    private ShuffledDeck() {
    }

    /**
     * Shuffles the 52 cards.
     *
     * @param before the steps that led to the generator
     */
    public static Derived.Deck of(DeckOrder order, Draws draws, List<Derived.Step> before) {
        TracedDraws traced = new TracedDraws(draws, before);
        int[] places = FisherYates.permutation(Card.COUNT, traced);
        return new Derived.Deck(order.cards(places), true, traced.steps(), draws.drawn(),
                draws.rejected());
    }
}
