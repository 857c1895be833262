package dev.railbird.core.ledger;

import dev.railbird.core.event.SourceLocation;

/**
 * A room that users join with chips.
 *
 * @param capacity 0 when the source does not tell
 * @param rake what the house may take out of a round
 */
public record Lobby(String id, int capacity, Rake rake, SourceLocation at) {
    /** What is known of the rake. */
    public enum Rake {
        /** The lobby declares that there is none. */
        NONE,
        /** A rule is declared; the hands are held against it. */
        DECLARED,
        /** Nothing is disclosed: chips that go missing may be rake. */
        UNKNOWN
    }
}
