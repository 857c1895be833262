package dev.railbird.core.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.fairness.Derived.Step;
import dev.railbird.core.fairness.derivation.Derivations;
import dev.railbird.core.fairness.generator.VectorFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a player does with the steps that are printed: every deck follows from them alone. */
class DeckByHandTest {
    private static final String BEFORE = "deck before";

    @Test
    void everyDeckFollowsFromTheStepsThatArePrinted() {
        for (String[] row : VectorFile.rows("decks/decks.vectors")) {
            Derivation derivation = Derivations.STANDARD.named(row[0]).orElseThrow();
            Derived.Deck deck = (Derived.Deck) derivation.derive(DerivationsTest.material(row));
            List<String> byHand = byHand(derivation.id(), row[1], deck.steps());
            assertEquals(deck.cards().stream().map(String::valueOf).toList(), byHand,
                    row[0] + " " + row[1]);
        }
    }

    /** Outputs that were thrown away are counted beside the draw that threw them away. */
    @Test
    void thrownAwayOutputsAreTold() {
        Derived.Deck deck = (Derived.Deck) Derivations.STANDARD.named("mt19937-cpython")
                .orElseThrow().derive(SeedMaterial.of("42"));
        long told = 0;
        for (Step step : deck.steps()) {
            int at = step.name().indexOf(", ");
            told += at < 0 ? 0 : Long.parseLong(
                    step.name().substring(at + 2).replace(" thrown away", ""));
        }
        assertTrue(told > 0, "a deck of six-bit numbers throws some away");
        assertEquals(deck.rejected(), told);
    }

    private static List<String> byHand(String id, String seed, List<Step> steps) {
        List<String> cards = new ArrayList<>(id.equals("mt-ruby-32") ? told(seed) : before(steps));
        List<Integer> numbers = steps.stream().filter(step -> isDraw(step.name()))
                .map(step -> Integer.valueOf(step.value())).collect(Collectors.toList());
        switch (id) {
            case "hmac256-float32":
                return numbers.stream().map(place -> cards.remove((int) place)).toList();
            case "hmac256-float32-unlimited":
                return numbers.stream().map(cards::get).toList();
            case "acpc-mt19937":
                return numbers.stream().map(place -> {
                    String card = cards.get(place);
                    cards.set(place, cards.get(cards.size() - 1));
                    cards.remove(cards.size() - 1);
                    return card;
                }).toList();
            case "sha256-sort-keys32":
                return steps.stream().map(step -> step.name().replace("key of ", "")).toList();
            case "delphi-swap-51":
                for (int k = 0; k < numbers.size(); k++) {
                    Collections.swap(cards, k, numbers.get(k));
                }
                return cards;
            case "sha256-ctr-float-signed":
                return lossy(cards, numbers);
            default:
                for (int k = 0; k < numbers.size(); k++) {
                    Collections.swap(cards, 51 - k, numbers.get(k));
                }
                return cards;
        }
    }

    private static boolean isDraw(String name) {
        return name.startsWith("draw below ") || name.startsWith("place ")
                || name.startsWith("remainder by ");
    }

    private static List<String> before(List<Step> steps) {
        return steps.stream().filter(step -> step.name().equals(BEFORE)).findFirst()
                .map(step -> List.of(step.value().split("(?<=\\G..)"))).orElse(List.of());
    }

    /** The house's own order stands in the seed that it told. */
    private static List<String> told(String seed) {
        return List.of(seed.substring(16).split(",")).stream()
                .map(card -> card.replace("10", "t"))
                .map(card -> Character.toUpperCase(card.charAt(0)) + card.substring(1)).toList();
    }

    /** A script's list has places below 0 too, which no deal finds; draws may fetch from there. */
    private static List<String> lossy(List<String> cards, List<Integer> numbers) {
        TreeMap<Integer, String> list = new TreeMap<>();
        for (int k = 0; k < cards.size(); k++) {
            list.put(k, cards.get(k));
        }
        for (int k = 0; k < numbers.size(); k++) {
            String kept = list.getOrDefault(51 - k, "??");
            list.put(51 - k, list.getOrDefault(numbers.get(k), "??"));
            list.put(numbers.get(k), kept);
        }
        return List.copyOf(list.tailMap(0).values());
    }
}
