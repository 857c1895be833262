package dev.railbird.core.check;

/** The stable name of a check: {@code RULE-03}. Never reused; a renamed check keeps its id. */
public record CheckId(String text) implements Comparable<CheckId> {
    @Override
    public int compareTo(CheckId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
