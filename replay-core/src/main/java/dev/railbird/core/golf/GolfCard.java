package dev.railbird.core.golf;

/** A card of one or more decks; equal cards of different decks are the same to every log. */
public record GolfCard(GolfRank rank, GolfSuit suit) {
    /** How many different cards there are, jokers included. */
    public static final int KINDS = GolfRank.values().length * GolfSuit.values().length;

    /** A number below {@link #KINDS} for each card. */
    public int kind() {
        return rank.ordinal() * GolfSuit.values().length + suit.ordinal();
    }

    /** {@code 10h}; the joker of hearts is a star and {@code h}. */
    @Override
    public String toString() {
        return rank.text() + suit.word().charAt(0);
    }
}
