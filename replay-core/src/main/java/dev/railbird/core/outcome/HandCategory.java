package dev.railbird.core.outcome;

import dev.railbird.core.hand.Variant.HandKind;
import java.util.Optional;

/** What a hand of five cards is called; the order is that of high hands with a full deck. */
public enum HandCategory {
    HIGH_CARD, PAIR, TWO_PAIR, THREE_OF_A_KIND, STRAIGHT, FLUSH, FULL_HOUSE, FOUR_OF_A_KIND,
    STRAIGHT_FLUSH;

    private static final HandCategory[] ALL = values();

    /**
     * The category that a rank of {@link HandRanks} stands for; empty for no hand, and for
     * badugi, where sizes take the place of categories.
     */
    public static Optional<HandCategory> of(HandKind kind, int rank) {
        if (rank == HandRanks.NO_HAND) {
            return Optional.empty();
        }
        return switch (kind) {
            case HIGH, OMAHA_HIGH -> Optional.of(ofKey(rank));
            case SHORT_DECK_HIGH -> Optional.of(inShortDeck(ofKey(rank)));
            case EIGHT_OR_BETTER_LOW, OMAHA_EIGHT_LOW, ACE_TO_FIVE_LOW, DEUCE_TO_SEVEN_LOW ->
                    Optional.of(ofKey(HandRanks.LOWEST - rank));
            case BADUGI -> Optional.empty();
        };
    }

    private static HandCategory ofKey(int key) {
        return ALL[key >> 20];
    }

    /** There flush and full house have changed places. */
    private static HandCategory inShortDeck(HandCategory place) {
        return place == FLUSH ? FULL_HOUSE : place == FULL_HOUSE ? FLUSH : place;
    }
}
