package dev.railbird.core.fairness.derivation;

import dev.railbird.core.card.Card;
import dev.railbird.core.fairness.Bias;
import dev.railbird.core.fairness.DeckOrder;
import dev.railbird.core.fairness.Derivation;
import dev.railbird.core.fairness.Derived;
import dev.railbird.core.fairness.SeedMaterial;
import dev.railbird.core.fairness.SeedSpace;
import java.util.function.Function;

/** A derivation put together from its description and what makes the deck. */
record Recipe(String id, int version, String title, SeedSpace seeds, Wants wants, Bias bias,
        Function<SeedMaterial, Derived> maker) implements Derivation {
    private static final String FROM_COMMITMENT = "deal-r-commit";

    @Override
    public boolean isSeededByCommitment() {
        return id.equals(FROM_COMMITMENT);
    }

    @Override
    public DeckOrder order() {
        return switch (id) {
            case "lcg31-double", "hmac256-chain16-mod" -> DeckOrder.SUITS_HDCS;
            case "hmac256-float32" -> DeckOrder.RANKS_DHSC;
            case "keccak-sfmt-cards" -> DeckOrder.RANKS_SHDC;
            default -> DeckOrder.SUITS_CDHS;
        };
    }

    @Override
    public int draws(SeedMaterial material) {
        return switch (id) {
            // A number for each card, the last one included.
            case "hmac256-float32", "hmac256-float32-unlimited", "delphi-swap-51",
                    "sha256-sort-keys32" -> Card.COUNT;
            // One card at a time, and only those that are dealt.
            case "acpc-mt19937" -> 2 * material.players() + 5;
            default -> Card.COUNT - 1;
        };
    }

    @Override
    public Derived derive(SeedMaterial material) {
        Derived derived = maker.apply(material);
        if (derived instanceof Derived.Deck deck
                && deck.drawn() - deck.rejected() != draws(material)) {
            throw new IllegalStateException(id + " takes " + (deck.drawn() - deck.rejected())
                    + " numbers and declares " + draws(material));
        }
        return derived;
    }
}
