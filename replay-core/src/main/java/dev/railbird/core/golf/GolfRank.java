package dev.railbird.core.golf;

import java.util.Optional;

/** Ranks in the order in which decks are built; the joker comes last. */
public enum GolfRank {
    ACE("A"), TWO("2"), THREE("3"), FOUR("4"), FIVE("5"), SIX("6"), SEVEN("7"), EIGHT("8"),
    NINE("9"), TEN("10"), JACK("J"), QUEEN("Q"), KING("K"), JOKER("\u2605");

    private final String text;

    GolfRank(String text) {
        this.text = text;
    }

    /** As logs write it: {@code 10}, {@code K}, a star for the joker. */
    public String text() {
        return text;
    }

    public static Optional<GolfRank> parse(String text) {
        for (GolfRank rank : values()) {
            if (rank.text.equals(text)) {
                return Optional.of(rank);
            }
        }
        return Optional.empty();
    }
}
