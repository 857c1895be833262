package dev.railbird.core.golf;

import java.util.Locale;
import java.util.Optional;

/** Suits in the order in which decks are built; jokers have one too. */
public enum GolfSuit {
    HEARTS, DIAMONDS, CLUBS, SPADES;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** As logs write it: {@code hearts}. */
    public String word() {
        return word;
    }

    public static Optional<GolfSuit> parse(String word) {
        for (GolfSuit suit : values()) {
            if (suit.word.equals(word)) {
                return Optional.of(suit);
            }
        }
        return Optional.empty();
    }
}
