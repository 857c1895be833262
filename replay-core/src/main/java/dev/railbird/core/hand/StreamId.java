package dev.railbird.core.hand;

/** The table, session, lobby or event stream that a hand belongs to; empty text when unknown. */
public record StreamId(String text) {
    public static final StreamId NONE = new StreamId("");

    @Override
    public String toString() {
        return text;
    }
}
