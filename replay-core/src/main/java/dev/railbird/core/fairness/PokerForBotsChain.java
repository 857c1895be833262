package dev.railbird.core.fairness;

import dev.railbird.core.card.Card;
import dev.railbird.core.fairness.generator.FisherYates;
import dev.railbird.core.fairness.generator.GoPcg;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All hands of a pokerforbots game from its seed. One generator per game: each attempt to start a
 * hand shuffles the bots that wait, sorted by id, and each started hand takes one number as its
 * seed. The seed of the hand seeds a generator whose first number seeds the deck.
 */
public final class PokerForBotsChain {
    private static final long GOLDEN = 0x9e37_79b9_7f4a_7c15L;

    private final long gameSeed;

    public PokerForBotsChain(long gameSeed) {
        this.gameSeed = gameSeed;
    }

    /** The server's generator for a seed: both halves of the state are mixed from it. */
    public static GoPcg generator(long seed) {
        return new GoPcg(mixed(seed), mixed(seed + GOLDEN));
    }

    private static long mixed(long number) {
        long x = number ^ (number >>> 30);
        x *= 0xbf58_476d_1ce4_e5b9L;
        x ^= x >>> 27;
        x *= 0x94d0_49bb_1331_11ebL;
        return x ^ (x >>> 31);
    }

    /** The game generator after that many of its numbers were used. */
    public GoPcg after(long steps) {
        return generator(gameSeed).advance(steps);
    }

    /** The seed that a hand gets when it takes the number of this step; steps count from 1. */
    public long handSeedAt(long step) {
        return after(step - 1).nextInt64();
    }

    /**
     * The hand whose start begins right after {@code stepsBefore} steps.
     *
     * @param bots how many bots wait and are shuffled, at least 1
     */
    public Hand handAfter(long stepsBefore, int bots) {
        GoPcg game = after(stepsBefore);
        int[] order = game.permutation(bots);
        long handSeed = game.nextInt64();
        return new Hand(stepsBefore + bots, Arrays.stream(order).boxed().toList(), handSeed,
                deckSeed(handSeed), deck(deckSeed(handSeed)));
    }

    /** Hand {@code number} (from 1) of a game in which the same bots sit down for each hand. */
    public Hand hand(long number, int bots) {
        return handAfter((number - 1) * bots, bots);
    }

    public static long deckSeed(long handSeed) {
        return generator(handSeed).nextInt64();
    }

    /** Where the cards of the deck lay before it was shuffled, in {@code SUITS_CDHS}. */
    public static int[] places(long deckSeed) {
        return FisherYates.permutation(Card.COUNT, generator(deckSeed));
    }

    /** The deck in dealing order: two cards for each seat from the button, then the board. */
    public static List<Card> deck(long deckSeed) {
        List<Card> cards = new ArrayList<>(Card.COUNT);
        for (int place : places(deckSeed)) {
            cards.add(Card.ofIndex(place));
        }
        return cards;
    }

    /**
     * A hand of the chain.
     *
     * @param step the number of the game generator that became the seed of the hand
     * @param seating for each seat from the button, the place of its bot among the sorted ids
     */
    public record Hand(long step, List<Integer> seating, long handSeed, long deckSeed,
            List<Card> deck) {
        public Hand {
            seating = List.copyOf(seating);
            deck = List.copyOf(deck);
        }
    }
}
