package dev.railbird.core.card;

/** Suits in the order that breaks ties in stud: clubs, diamonds, hearts, spades. */
public enum Suit {
    CLUBS('c'), DIAMONDS('d'), HEARTS('h'), SPADES('s');

    private final char symbol;

    Suit(char symbol) {
        this.symbol = symbol;
    }

    public char symbol() {
        return symbol;
    }
}
