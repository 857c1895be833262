package dev.railbird.core.golf;

/** What a log calls a player: a connection's UUID, or {@code cpu_} and eight digits. */
public record PlayerId(String text) implements Comparable<PlayerId> {
    @Override
    public int compareTo(PlayerId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
