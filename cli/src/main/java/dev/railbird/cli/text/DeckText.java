package dev.railbird.cli.text;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.fairness.Bias;
import dev.railbird.core.fairness.DealCursor;
import dev.railbird.core.fairness.DealPlan;
import dev.railbird.core.fairness.Derivation;
import dev.railbird.core.fairness.Derived;
import dev.railbird.core.fairness.derivation.Derivations;
import dev.railbird.core.hand.StreetPlan;
import dev.railbird.core.hand.Variant;
import dev.railbird.core.words.Visible;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A derived deck for people: the cards, who gets them, and the steps to follow by hand. */
public final class DeckText {
    private static final int CARDS_A_LINE = 13;
    private static final int WIDTH = 90;

    private DeckText() {
    }

    /** Who sits there and what is dealt. */
    public record Table(DealPlan plan, int players, Variant variant) {
        int holeCards() {
            return variant.streets().get(0).holeCards().length();
        }
    }

    /** Cards that one player, or the board, is dealt together. */
    record Deal(String to, List<Integer> places) {
    }

    public static void list(Derivations known, PrintStream out) {
        out.println("schemes");
        for (Derivation derivation : known.all()) {
            out.println("  " + derivation.name() + "  " + derivation.title());
            out.println("      seed: " + derivation.seeds() + wants(derivation.wants())
                    + "; bias " + bias(derivation.bias()));
        }
        out.println("deal plans");
        DealPlan.standard().forEach(plan ->
                out.println("  " + plan.id() + "  " + plan.title()));
    }

    private static String wants(Derivation.Wants wants) {
        List<String> words = new ArrayList<>();
        if (wants.clientSeeds()) {
            words.add("--client");
        }
        if (wants.nonce()) {
            words.add("--nonce");
        }
        if (wants.hand()) {
            words.add("--hand");
        }
        if (wants.players()) {
            words.add("--players");
        }
        return words.isEmpty() ? "" : "; also " + String.join(" ", words);
    }

    public static void print(Derivation derivation, String seed, Derived.Deck deck,
            Optional<Table> table, PrintStream out) {
        out.println(derivation.name() + ": " + derivation.title());
        out.println("seed: " + Visible.text(seed));
        out.println(deck.isWhole() ? "deck, first dealt card first"
                : "cards that are ever dealt, first one first");
        for (int from = 0; from < deck.cards().size(); from += CARDS_A_LINE) {
            int to = Math.min(from + CARDS_A_LINE, deck.cards().size());
            out.println("  " + cards(deck.cards().subList(from, to)));
        }
        table.ifPresent(seats -> deal(deck, seats, out));
        steps(deck, out);
        out.println("generator outputs: " + deck.drawn() + " used, " + deck.rejected()
                + " of them thrown away");
        out.println("bias: " + bias(derivation.bias()) + " (" + derivation.bias().reason() + ")");
    }

    private static String bias(Bias bias) {
        return bias.isNone() || bias.isUnknown() ? bias.text() : "at most " + bias.text();
    }

    /** Short steps share a line. */
    private static void steps(Derived.Deck deck, PrintStream out) {
        out.println("steps");
        StringBuilder line = new StringBuilder();
        for (Derived.Step step : deck.steps()) {
            String words = Visible.text(step.name()) + ": " + Visible.text(step.value());
            if (line.length() > 0 && line.length() + words.length() > WIDTH) {
                out.println(" " + line);
                line.setLength(0);
            }
            line.append(' ').append(words).append(';');
        }
        out.println(" " + line);
    }

    private static void deal(Derived.Deck deck, Table table, PrintStream out) {
        out.println("deal: " + table.plan().title());
        for (Deal deal : deals(table, deck.cards().size())) {
            out.println("  " + deal.to() + " " + deal.places().stream()
                    .map(place -> place < 0 ? "--" : deck.cards().get(place).toString())
                    .collect(Collectors.joining(" ")) + "  at " + deal.places().stream()
                    .map(String::valueOf).collect(Collectors.joining(" ")));
        }
    }

    static List<Deal> deals(Table table, int size) {
        List<Deal> deals = new ArrayList<>();
        int holeCards = table.holeCards();
        DealCursor cursor = new DealCursor(table.plan(), table.players(), holeCards, size);
        int first = table.plan().start() == DealPlan.Start.BUTTON ? table.players() - 1 : 0;
        for (int k = 0; k < table.players(); k++) {
            List<Integer> places = new ArrayList<>();
            for (int card = 0; card < holeCards; card++) {
                places.add(cursor.hole(k, card));
            }
            deals.add(new Deal("p" + ((first + k) % table.players() + 1), places));
        }
        for (StreetPlan street : table.variant().streets()) {
            if (street.boardCards() > 0) {
                board(street, cursor, deals);
            }
        }
        return deals;
    }

    private static void board(StreetPlan street, DealCursor cursor, List<Deal> deals) {
        cursor.street(true);
        int burnt = cursor.burn();
        if (burnt >= 0) {
            deals.add(new Deal("burn", List.of(burnt)));
        }
        List<Integer> places = new ArrayList<>();
        for (int card = 0; card < street.boardCards(); card++) {
            places.add(cursor.take());
        }
        deals.add(new Deal(street.name(), places));
    }

    static String cards(List<CardSlot> cards) {
        return cards.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
