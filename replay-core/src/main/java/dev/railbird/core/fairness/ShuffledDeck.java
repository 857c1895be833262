package dev.railbird.core.fairness;

import dev.railbird.core.card.Card;
import dev.railbird.core.fairness.generator.Draws;
import dev.railbird.core.fairness.generator.FisherYates;
import java.util.ArrayList;
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
        List<Derived.Step> steps = new ArrayList<>(before.size() + 1);
        steps.addAll(before);
        steps.add(order.step());
        TracedDraws traced = new TracedDraws(draws, steps);
        int[] places = FisherYates.permutation(Card.COUNT, traced);
        return new Derived.Deck(order.cards(places), true, traced.steps(), draws.drawn(),
                draws.rejected());
    }
}
