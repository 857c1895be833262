package dev.railbird.core.fairness;

import dev.railbird.core.card.CardSlot;
import java.util.ArrayList;
import java.util.List;

/**
 * Tries seeds until their decks begin with cards that somebody saw. A hit among few seeds proves
 * that the deal could be known; no hit proves nothing beyond the seeds that were tried.
 */
public final class SeedSearch {
    /** More hits say only that too few cards were given. */
    public static final int MOST_HITS = 10;

    private SeedSearch() {
    }

    /** What a search found. */
    public record Result(List<Long> seeds, long tried) {
        public Result {
            seeds = List.copyOf(seeds);
        }
    }

    /**
     * Tries the decimal seeds from {@code first} to {@code last}, both included.
     *
     * @param top the first cards of the deck in the order of dealing, hidden where nobody saw them
     * @param material all that goes into the deck besides the seed
     */
    public static Result search(Derivation derivation, SeedMaterial material, List<CardSlot> top,
            long first, long last) {
        List<Long> seeds = new ArrayList<>();
        long seed = first;
        while (seed <= last && seeds.size() < MOST_HITS) {
            SeedMaterial one = new SeedMaterial(Long.toString(seed), material.clientSeeds(),
                    material.nonce(), material.hand(), material.players());
            if (derivation.derive(one) instanceof Derived.Deck deck && begins(deck, top)) {
                seeds.add(seed);
            }
            if (seed++ == Long.MAX_VALUE) {
                break;
            }
        }
        return new Result(seeds, seed - first);
    }

    private static boolean begins(Derived.Deck deck, List<CardSlot> top) {
        if (deck.cards().size() < top.size()) {
            return false;
        }
        for (int k = 0; k < top.size(); k++) {
            if (top.get(k).isKnown() && !top.get(k).equals(deck.cards().get(k))) {
                return false;
            }
        }
        return true;
    }
}
