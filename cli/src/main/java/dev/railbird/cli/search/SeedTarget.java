package dev.railbird.cli.search;

import dev.railbird.cli.batch.KnownDerivations;
import dev.railbird.core.card.Card;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.event.Claim.DeckSource;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.fairness.DealComparison;
import dev.railbird.core.fairness.DealPlan;
import dev.railbird.core.fairness.Derivation;
import dev.railbird.core.fairness.Derived;
import dev.railbird.core.fairness.SeedMaterial;
import dev.railbird.core.fairness.SeedRecord;
import dev.railbird.core.fairness.SeedSearch;
import dev.railbird.core.fairness.SeedStrength;
import dev.railbird.core.words.Visible;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * The cards that a seed has to give.
 *
 * @param name what the cards are of, in words
 * @param material all that goes into the deck besides the seed
 * @param time when it was dealt, where a log says so
 * @param others hands that the same seed may explain too
 */
public record SeedTarget(String name, Derivation derivation, SeedMaterial material,
        Predicate<List<CardSlot>> fits, OptionalLong time, List<PokerHand> others) {
    /** More hands than a demonstration needs. */
    public static final int HANDS_MAX = 10_000;
    private static final int CARDS_MIN = 5;
    private static final List<CardSlot> ANY_DECK =
            Card.deck().stream().map(CardSlot::of).toList();

    public SeedTarget {
        others = List.copyOf(others);
    }

    public static SeedTarget ofCards(List<CardSlot> cards, Derivation derivation,
            SeedMaterial material) {
        return new SeedTarget("a deck that begins so", derivation, material,
                SeedSearch.begins(cards), OptionalLong.empty(), List.of());
    }

    /**
     * The first hand that shows enough cards, or the named one.
     *
     * @param plans empty for what the log says, or all
     * @param scheme empty for what the log says
     */
    public static Optional<SeedTarget> ofLog(List<PokerHand> hands, String name,
            List<DealPlan> plans, Optional<Derivation> scheme) {
        for (PokerHand hand : hands) {
            Optional<Derivation> derivation = scheme.isPresent() ? scheme : named(hand);
            boolean isMeant = name.isEmpty() ? known(hand) >= CARDS_MIN
                    : hand.id().text().equals(name);
            if (isMeant && derivation.isPresent()) {
                List<PokerHand> others = new ArrayList<>(hands);
                others.remove(hand);
                return Optional.of(new SeedTarget("hand " + hand.id() + ", " + known(hand)
                        + " known cards", derivation.get(), SeedRecord.of(hand).material(hand, ""),
                        SeedSearch.gives(hand, plans.isEmpty() ? plans(hand) : plans),
                        SeedStrength.dealtAt(hand), others));
            }
        }
        return Optional.empty();
    }

    private static Optional<Derivation> named(PokerHand hand) {
        return SeedRecord.of(hand).source().map(DeckSource::derivation)
                .flatMap(KnownDerivations.ALL::named);
    }

    private static List<DealPlan> plans(PokerHand hand) {
        return SeedRecord.of(hand).source().map(DeckSource::dealPlan).flatMap(DealPlan::named)
                .map(List::of).orElse(DealPlan.standard());
    }

    private static int known(PokerHand hand) {
        return DealComparison.of(hand, plans(hand).get(0), ANY_DECK).compared();
    }

    /** What came of the search, for people. */
    public void tell(SeedHunt.Outcome found, long seconds, PrintStream out) {
        out.println(derivation.id() + ", " + Visible.text(name) + ": " + found.seeds().size()
                + " of " + found.tried() + " seeds" + (found.isDone() ? ""
                        : " before " + seconds + " seconds were over"));
        for (long seed : found.seeds()) {
            out.println("  seed " + seed + explained(Long.toString(seed)));
        }
        if (!found.seeds().isEmpty()) {
            out.println("Whoever tried so many seeds knew the deck (SEED-16).");
        }
    }

    /** How many other hands of the log the same seed gives, each with its own number and name. */
    private String explained(String seed) {
        int hands = 0;
        int given = 0;
        for (PokerHand other : others) {
            if (known(other) > 0) {
                hands++;
                given += derivation.derive(SeedRecord.of(other).material(other, seed))
                        instanceof Derived.Deck deck
                        && SeedSearch.gives(other, plans(other)).test(deck.cards()) ? 1 : 0;
            }
        }
        return hands == 0 ? "" : ", gives " + given + " of " + hands + " other hands too";
    }
}
