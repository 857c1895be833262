package dev.railbird.core.card;

import java.util.List;

/**
 * A place where a card lies: the card is known, or hidden from the log. A hidden card is a type of
 * its own, so that it can never enter an evaluator as if it were a card.
 */
public sealed interface CardSlot {
    CardSlot HIDDEN = new Hidden();

    static CardSlot of(Card card) {
        return Known.SHARED.get(card.index());
    }

    default boolean isKnown() {
        return this instanceof Known;
    }

    record Known(Card card) implements CardSlot {
        private static final List<Known> SHARED = Card.deck().stream().map(Known::new).toList();

        @Override
        public String toString() {
            return card.toString();
        }
    }

    record Hidden() implements CardSlot {
        @Override
        public String toString() {
            return "??";
        }
    }
}
