package dev.railbird.core.generate;

/** The SplitMix64 generator of Steele, Lea and Flood: small, fast, and the same everywhere. */
public final class SplitMix64 {
    private long state;

    public SplitMix64(long seed) {
        state = seed;
    }

    public long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** A number from 0 to {@code bound - 1}; the tiny bias does not matter for test hands. */
    public int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    public boolean chance(int percent) {
        return below(100) < percent;
    }
}
