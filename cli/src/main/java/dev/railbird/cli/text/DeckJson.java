package dev.railbird.cli.text;

import dev.railbird.core.fairness.Derivation;
import dev.railbird.core.fairness.Derived;
import dev.railbird.core.fairness.SeedSpace;
import java.util.Locale;
import java.util.Optional;

/** A derived deck for programs. */
public final class DeckJson {
    private DeckJson() {
    }

    /** What a scheme declares; a line each, plans not among them. */
    public static String scheme(Derivation derivation) {
        Derivation.Wants wants = derivation.wants();
        SeedSpace seeds = derivation.seeds();
        return new Json().open('{').field("scheme", derivation.name())
                .field("title", derivation.title())
                .field("seed", seeds.kind().name().toLowerCase(Locale.ROOT))
                .field("seedBits", seeds.bits() == SeedSpace.UNBOUNDED ? "any"
                        : Integer.toString(seeds.bits()))
                .key("clients").value(wants.clientSeeds()).key("nonce").value(wants.nonce())
                .key("hand").value(wants.hand()).key("players").value(wants.players())
                .field("bias", derivation.bias().text())
                .field("biasFraction", derivation.bias().fraction())
                .field("biasReason", derivation.bias().reason()).close('}').toString();
    }

    public static String line(Derivation derivation, String seed, Derived.Deck deck,
            Optional<DeckText.Table> table) {
        Json json = new Json().open('{').field("scheme", derivation.name()).field("seed", seed)
                .texts("deck", deck.cards().stream().map(String::valueOf).toList())
                .key("isWhole").value(deck.isWhole()).field("drawn", deck.drawn())
                .field("rejected", deck.rejected()).field("bias", derivation.bias().text())
                .field("biasFraction", derivation.bias().fraction());
        if (table.isPresent()) {
            json.field("plan", table.get().plan().id()).key("deal").open('[');
            for (DeckText.Deal deal : DeckText.deals(table.get(), deck.cards().size())) {
                json.open('{').field("to", deal.to()).texts("cards", deal.places().stream()
                        .map(place -> place < 0 ? "" : deck.cards().get(place).toString())
                        .toList()).close('}');
            }
            json.close(']');
        }
        json.key("steps").open('[');
        for (Derived.Step step : deck.steps()) {
            json.open('{').field("name", step.name()).field("value", step.value()).close('}');
        }
        return json.close(']').close('}').toString();
    }
}
