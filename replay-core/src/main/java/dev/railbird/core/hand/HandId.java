package dev.railbird.core.hand;

/**
 * What the source calls the hand; when it has no name, its place in the source ({@code
 * file.phhs#12}).
 */
public record HandId(String text) implements Comparable<HandId> {
    @Override
    public int compareTo(HandId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
