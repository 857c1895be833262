package dev.railbird.core.evaluate;

import java.util.function.LongConsumer;

/** All sets of so many cards of a deck, and random ones, as bits by card index. */
final class CardSets {
    static final int[] FULL_DECK = deck(0);
    /** The 36 cards from six to ace. */
    static final int[] SHORT_DECK = deck(4);

    private CardSets() {
    }

    private static int[] deck(int lowestRank) {
        int[] deck = new int[4 * (13 - lowestRank)];
        int size = 0;
        for (int index = 0; index < 52; index++) {
            if (index % 13 >= lowestRank) {
                deck[size++] = index;
            }
        }
        return deck;
    }

    static void forEach(int[] deck, int cards, LongConsumer use) {
        forEach(deck, deck.length, cards, 0L, use);
    }

    private static void forEach(int[] deck, int below, int cards, long chosen, LongConsumer use) {
        if (cards == 0) {
            use.accept(chosen);
            return;
        }
        for (int place = below - 1; place >= cards - 1; place--) {
            forEach(deck, place, cards - 1, chosen | 1L << deck[place], use);
        }
    }
}
