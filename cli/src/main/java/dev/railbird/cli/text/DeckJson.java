package dev.railbird.cli.text;

import dev.railbird.core.fairness.Derivation;
import dev.railbird.core.fairness.Derived;
import java.util.Optional;

/** A derived deck for programs. */
public final class DeckJson {
    private DeckJson() {
    }

    public static String line(Derivation derivation, String seed, Derived.Deck deck,
            Optional<DeckText.Table> table) {
        Json json = new Json().open('{').field("scheme", derivation.name()).field("seed", seed)
                .texts("deck", deck.cards().stream().map(String::valueOf).toList())
                .key("isWhole").value(deck.isWhole()).field("drawn", deck.drawn())
                .field("rejected", deck.rejected()).field("bias", derivation.bias().text());
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
