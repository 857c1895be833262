package dev.railbird.core.fairness.generator;

import java.util.function.LongFunction;

/**
 * Fractions as a published verifier makes them: the first four bytes of a hash by 2^32 - 1, times
 * the bound, in binary64. Taken as a signed number they are negative half of the time; taken
 * without a sign the greatest of them gives the bound itself. Neither is below the bound as other
 * draws are, and whoever shuffles with them has to live with that.
 */
public final class HashFraction {
    private static final long GREATEST = 0xffff_ffffL;
    private final LongFunction<byte[]> blockOf;
    private final boolean isSigned;
    private int last;
    private long drawn;

    public HashFraction(LongFunction<byte[]> blockOf, boolean isSigned) {
        this.blockOf = blockOf;
        this.isSigned = isSigned;
    }

    /** {@code Math.floor(fraction * bound)}: from {@code -bound} to {@code bound}. */
    public int next(int bound) {
        byte[] block = blockOf.apply(drawn++);
        int word = 0;
        for (int k = 0; k < 4; k++) {
            word = word << 8 | block[k] & 0xff;
        }
        last = word;
        return Binary64.floor(isSigned ? word : word & GREATEST, GREATEST, bound);
    }

    /** The number above the line of the last fraction. */
    public long numerator() {
        return isSigned ? last : last & GREATEST;
    }

    public long drawn() {
        return drawn;
    }
}
