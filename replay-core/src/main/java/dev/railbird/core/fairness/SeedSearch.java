package dev.railbird.core.fairness;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.event.PokerHand;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Tries seeds until their decks are one that somebody saw dealt. A hit among few seeds proves that
 * the deal could be known; no hit proves nothing beyond the seeds that were tried.
 */
public final class SeedSearch {
    /** More hits say only that too few cards were given. */
    public static final int MOST_HITS = 10;

    private SeedSearch() {
    }

    /** Decks that begin with these cards, hidden where nobody saw them. */
    public static Predicate<List<CardSlot>> begins(List<CardSlot> top) {
        return deck -> {
            if (deck.size() < top.size()) {
                return false;
            }
            for (int k = 0; k < top.size(); k++) {
                if (top.get(k).isKnown() && !top.get(k).equals(deck.get(k))) {
                    return false;
                }
            }
            return true;
        };
    }

    /** Decks that give every known card of a hand by one of the plans. */
    public static Predicate<List<CardSlot>> gives(PokerHand hand, List<DealPlan> plans) {
        return deck -> {
            for (DealPlan plan : plans) {
                DealComparison dealt = DealComparison.of(hand, plan, deck);
                if (dealt.compared() > 0 && dealt.differences().isEmpty()) {
                    return true;
                }
            }
            return false;
        };
    }

    /**
     * Tries the decimal seeds from {@code first} to {@code last}, both included.
     *
     * @param material all that goes into the deck besides the seed
     * @return those that fit, {@link #MOST_HITS} at most
     */
    public static List<Long> search(Derivation derivation, SeedMaterial material,
            Predicate<List<CardSlot>> fits, long first, long last) {
        List<Long> seeds = new ArrayList<>(0);
        long seed = first;
        while (seed <= last && seeds.size() < MOST_HITS) {
            if (derivation.derive(material.withSeed(Long.toString(seed)))
                    instanceof Derived.Deck deck && fits.test(deck.cards())) {
                seeds.add(seed);
            }
            if (seed++ == Long.MAX_VALUE) {
                break;
            }
        }
        return seeds;
    }
}
