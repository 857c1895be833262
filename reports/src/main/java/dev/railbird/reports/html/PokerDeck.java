package dev.railbird.reports.html;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.fairness.DealComparison;
import dev.railbird.core.fairness.DealPlan;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.fairness.derivation.Derivations;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.reports.html.HandPage.DeckCard;
import dev.railbird.reports.html.HandPage.DeckStrip;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The deck that the seeds of a poker hand give, and where each of its cards went. */
final class PokerDeck {
    private final HandReplay replay;
    private final DealComparison deal;
    private final List<CardSlot> deck;

    private PokerDeck(HandReplay replay, DealComparison deal, List<CardSlot> deck) {
        this.replay = replay;
        this.deal = deal;
        this.deck = deck;
    }

    static List<DeckStrip> of(HandReplay replay) {
        SeedCase seeds = SeedCase.of(replay.hand(), Derivations.STANDARD);
        if (seeds.deck().isEmpty()) {
            return List.of();
        }
        List<CardSlot> deck = seeds.deck().get().cards();
        List<DealPlan> plans = seeds.plan().map(List::of).orElse(DealPlan.standard());
        DealPlan plan = closest(replay.hand(), plans, deck);
        PokerDeck strip = new PokerDeck(replay, DealComparison.traced(replay.hand(), plan, deck),
                deck);
        String derivation = seeds.derivation().orElseThrow().name();
        return List.of(new DeckStrip("Deck from the seed by " + derivation + ", dealt by "
                + plan.id() + ": " + plan.title(), strip.cards()));
    }

    /** A log need not name its plan; then the one that fits best is shown. */
    private static DealPlan closest(PokerHand hand, List<DealPlan> plans, List<CardSlot> deck) {
        Optional<DealPlan> closest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (DealPlan plan : plans) {
            int differences = DealComparison.of(hand, plan, deck).differences().size();
            if (differences < least) {
                least = differences;
                closest = Optional.of(plan);
            }
        }
        return closest.orElseThrow();
    }

    private List<DeckCard> cards() {
        Map<Integer, DealComparison.Dealt> byPlace = new LinkedHashMap<>();
        deal.trace().forEach(dealt -> byPlace.put(dealt.place(), dealt));
        List<DeckCard> cards = new ArrayList<>(deck.size());
        for (int place = 0; place < deck.size(); place++) {
            String card = deck.get(place).toString();
            DealComparison.Dealt dealt = byPlace.get(place);
            cards.add(dealt == null ? new DeckCard(place + 1, card, "", -1, "")
                    : new DeckCard(place + 1, card, dealt.what(), step(dealt),
                            dealt.card().isKnown() && !dealt.card().toString().equals(card)
                                    ? dealt.card().toString() : ""));
        }
        return cards;
    }

    private int step(DealComparison.Dealt dealt) {
        for (int k = 0; k < replay.steps().size(); k++) {
            if (replay.steps().get(k).recorded().equals(dealt.event())) {
                return k + 1;
            }
        }
        return -1;
    }
}
