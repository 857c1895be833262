package dev.railbird.core.replay;

/** SplitMix64 (Steele, Lea, Flood 2014): the same seed gives the same numbers everywhere. */
final class PseudoRandom {
    private long state;

    PseudoRandom(long seed) {
        state = seed;
    }

    /** A number from zero to below {@code bound}; the tiny bias does not matter for test hands. */
    int below(int bound) {
        state += 0x9E3779B97F4A7C15L;
        long z = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return (int) Long.remainderUnsigned(z ^ z >>> 31, bound);
    }
}
