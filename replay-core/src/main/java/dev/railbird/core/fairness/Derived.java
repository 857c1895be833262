package dev.railbird.core.fairness;

import dev.railbird.core.card.CardSlot;
import java.util.List;

/** What a derivation makes of seeds. */
public sealed interface Derived {

    /**
     * A deck from the top as it is dealt.
     *
     * @param cards a faulty derivation may leave places without a card
     * @param isWhole false when the system never fixes more than these cards
     * @param steps the way there, so that it can be followed by hand
     * @param drawn outputs of the generator that were used up
     * @param rejected those of them that were thrown away
     */
    record Deck(List<CardSlot> cards, boolean isWhole, List<Step> steps, long drawn, long rejected)
            implements Derived {
        public Deck {
            cards = List.copyOf(cards);
            steps = steps instanceof TracedDraws.Steps ? steps : List.copyOf(steps);
        }
    }

    /** The material is not what the derivation takes. */
    record Refused(String reason) implements Derived {
    }

    /** A value on the way, named in the words of the original system. */
    record Step(String name, String value) {
    }
}
