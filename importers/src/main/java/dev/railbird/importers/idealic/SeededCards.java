package dev.railbird.importers.idealic;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.fairness.Derived;
import dev.railbird.core.fairness.SeedMaterial;
import dev.railbird.core.fairness.derivation.Derivations;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandState;
import java.util.List;

/** The cards that a hand's seed deals next; their place in the deck is how many lie out. */
final class SeededCards {
    private SeededCards() {
    }

    /** Empty without a seed, and when the deck is used up. */
    static List<CardSlot> next(PokerHand hand, HandState state, int count) {
        int used = state.board().size();
        for (int seat = 1; seat <= state.seatCount(); seat++) {
            used += state.cardsOf(SeatNumber.of(seat)).size();
        }
        for (RecordedClaim recorded : hand.claims()) {
            if (recorded.claim() instanceof Claim.SeedReveal reveal) {
                List<CardSlot> deck = deck(reveal.seed());
                return used + count > deck.size() ? List.of() : deck.subList(used, used + count);
            }
        }
        return List.of();
    }

    private static List<CardSlot> deck(String seed) {
        return Derivations.STANDARD.named(SeedClaims.DERIVATION)
                .map(lcg -> lcg.derive(SeedMaterial.of(seed)))
                .filter(Derived.Deck.class::isInstance)
                .map(deck -> ((Derived.Deck) deck).cards()).orElse(List.of());
    }

    static String text(List<CardSlot> cards) {
        StringBuilder text = new StringBuilder();
        for (CardSlot card : cards) {
            text.append(card);
        }
        return text.toString();
    }
}
