package dev.railbird.core.fairness.generator;

/** {@code java.util.Random}, whose algorithm its documentation fixes: 48 bits of state. */
public final class JavaUtilRandom implements Draws {
    private static final long MULTIPLIER = 0x5_deec_e66dL;
    private static final long MASK = (1L << 48) - 1;

    private long state;
    private long last;
    private long drawn;
    private long rejected;

    public JavaUtilRandom(long seed) {
        state = (seed ^ MULTIPLIER) & MASK;
    }

    private int next(int bits) {
        drawn++;
        state = (state * MULTIPLIER + 0xb) & MASK;
        last = state >>> (48 - bits);
        return (int) last;
    }

    /** {@code nextInt()}. */
    public int nextInt() {
        return next(32);
    }

    /** {@code nextInt(bound)}. */
    @Override
    public int below(int bound) {
        int number = next(31);
        if ((bound & -bound) == bound) {
            return (int) ((bound * (long) number) >> 31);
        }
        int rest = number % bound;
        // Overflows exactly for numbers of the last, incomplete run of length bound.
        while (number - rest + (bound - 1) < 0) {
            rejected++;
            number = next(31);
            rest = number % bound;
        }
        return rest;
    }

    @Override
    public long output() {
        return last;
    }

    @Override
    public boolean tellsOutput() {
        return true;
    }

    @Override
    public long drawn() {
        return drawn;
    }

    @Override
    public long rejected() {
        return rejected;
    }
}
