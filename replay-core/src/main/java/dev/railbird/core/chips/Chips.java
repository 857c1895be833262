package dev.railbird.core.chips;

/** An amount of money in the smallest units of its hand's {@link ChipScale}; never negative. */
public record Chips(long units) implements Comparable<Chips> {
    public static final Chips ZERO = new Chips(0);

    public Chips {
        if (units < 0) {
            throw new IllegalArgumentException("chips cannot be negative: " + units);
        }
    }

    public static Chips of(long units) {
        return units == 0 ? ZERO : new Chips(units);
    }

    public Chips plus(Chips other) {
        return of(Math.addExact(units, other.units));
    }

    /** The difference; the caller has made sure that it is not negative. */
    public Chips minus(Chips other) {
        return of(Math.subtractExact(units, other.units));
    }

    public ChipDelta deltaFrom(Chips before) {
        return new ChipDelta(Math.subtractExact(units, before.units));
    }

    public boolean isZero() {
        return units == 0;
    }

    public boolean isMoreThan(Chips other) {
        return units > other.units;
    }

    public Chips atMost(Chips limit) {
        return units <= limit.units ? this : limit;
    }

    @Override
    public int compareTo(Chips other) {
        return Long.compare(units, other.units);
    }
}
