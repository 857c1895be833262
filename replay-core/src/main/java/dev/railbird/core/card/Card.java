package dev.railbird.core.card;

import java.util.List;
import java.util.Optional;

/**
 * One of the 52 cards. Instances are shared, so {@code ==} and {@code equals} agree.
 * The index is suit-major ({@code suit * 13 + rank}, clubs first, deuce first) and is part of
 * the canonical encoding: it never changes.
 */
public final class Card implements Comparable<Card> {
    public static final int COUNT = 52;

    private static final Rank[] RANKS = Rank.values();
    private static final Suit[] SUITS = Suit.values();
    private static final Card[] BY_INDEX = all();
    private static final List<Card> DECK = List.of(BY_INDEX);

    private final int index;
    private final Rank rank;
    private final Suit suit;
    private final String text;

    private Card(int index) {
        this.index = index;
        this.rank = RANKS[index % 13];
        this.suit = SUITS[index / 13];
        this.text = "" + rank.symbol() + suit.symbol();
    }

    private static Card[] all() {
        Card[] cards = new Card[COUNT];
        for (int i = 0; i < COUNT; i++) {
            cards[i] = new Card(i);
        }
        return cards;
    }

    public static Card of(Rank rank, Suit suit) {
        return BY_INDEX[suit.ordinal() * 13 + rank.ordinal()];
    }

    public static Card ofIndex(int index) {
        return BY_INDEX[index];
    }

    /** All cards by index: clubs from deuce to ace, then diamonds, hearts, spades. */
    public static List<Card> deck() {
        return DECK;
    }

    /** The card written as two characters, {@code As}; empty when that is not a card. */
    public static Optional<Card> parse(CharSequence text) {
        if (text.length() != 2) {
            return Optional.empty();
        }
        int index = indexOf(text.charAt(0), text.charAt(1));
        return index < 0 ? Optional.empty() : Optional.of(BY_INDEX[index]);
    }

    /** Index of the card with these symbols, or -1; allocation-free for readers in hot paths. */
    public static int indexOf(int rankSymbol, int suitSymbol) {
        int rank = "23456789TJQKA".indexOf(rankSymbol);
        int suit = "cdhs".indexOf(suitSymbol);
        return rank < 0 || suit < 0 ? -1 : suit * 13 + rank;
    }

    public int index() {
        return index;
    }

    public Rank rank() {
        return rank;
    }

    public Suit suit() {
        return suit;
    }

    /** A set of cards as bits uses bit {@code index()}. */
    public long bit() {
        return 1L << index;
    }

    @Override
    public int compareTo(Card other) {
        return Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
        return text;
    }
}
