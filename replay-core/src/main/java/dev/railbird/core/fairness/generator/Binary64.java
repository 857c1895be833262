package dev.railbird.core.fairness.generator;

import dev.railbird.core.chips.ScriptNumber;
import java.math.BigInteger;

/** What scripts compute in floating point, in whole numbers: rounded to 53 bits, ties to even. */
final class Binary64 {
    private static final int PRECISION = 53;

    private Binary64() {
    }

    /** A whole number of at most 62 bits that is not negative. */
    static long rounded(long number) {
        int excess = 64 - Long.numberOfLeadingZeros(number) - PRECISION;
        if (excess <= 0) {
            return number;
        }
        long kept = number >>> excess;
        long half = 1L << (excess - 1);
        long lost = number & ((1L << excess) - 1);
        boolean isUp = lost > half || lost == half && (kept & 1) == 1;
        return (isUp ? kept + 1 : kept) << excess;
    }

    /** {@code floor(fraction * bound)} where the fraction is {@code number / 2^power}, exact. */
    static int floor(long number, int power, int bound) {
        return power > 62 ? 0 : (int) (rounded(number * bound) >> power);
    }

    /** {@code floor((number / divisor) * bound)}, rounded after the division and the product. */
    static int floor(long number, long divisor, int bound) {
        ScriptNumber product = ScriptNumber.of(Math.abs(number), divisor)
                .times(ScriptNumber.of(bound, 1));
        BigInteger mantissa = product.mantissa();
        // BigInteger shifts to the right round down, below zero as well.
        return (number < 0 ? mantissa.negate() : mantissa).shiftRight(-product.exponent())
                .intValueExact();
    }
}
