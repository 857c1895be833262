package dev.railbird.core.fairness.generator;

/** What JDK 17 lacks of unsigned arithmetic. */
final class Unsigned {
    private Unsigned() {
    }

    /** The upper 64 bits of the product of two unsigned numbers. */
    static long multiplyHigh(long a, long b) {
        return Math.multiplyHigh(a, b) + ((a >> 63) & b) + ((b >> 63) & a);
    }
}
