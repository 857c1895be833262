package dev.railbird.core.hand;

/**
 * A seat as the canonical form numbers it: 1 for the first player of the hand's list, clockwise.
 * What the source prints is {@link SeatSetup#label()}.
 */
public record SeatNumber(int value) implements Comparable<SeatNumber> {
    /** Seats are bits of an int in the fold; no deck serves more. */
    public static final int MAX = 32;
    private static final SeatNumber[] SHARED = shared();

    public SeatNumber {
        if (value < 1 || value > MAX) {
            throw new IllegalArgumentException("seat numbers run from 1 to " + MAX + ": " + value);
        }
    }

    private static SeatNumber[] shared() {
        SeatNumber[] seats = new SeatNumber[MAX];
        for (int i = 0; i < MAX; i++) {
            seats[i] = new SeatNumber(i + 1);
        }
        return seats;
    }

    public static SeatNumber of(int value) {
        return value >= 1 && value <= MAX ? SHARED[value - 1] : new SeatNumber(value);
    }

    /** Position in lists, from zero. */
    public int index() {
        return value - 1;
    }

    @Override
    public int compareTo(SeatNumber other) {
        return Integer.compare(value, other.value);
    }

    /** {@code p3}, as PHH writes it and findings print it. */
    @Override
    public String toString() {
        return "p" + value;
    }
}
