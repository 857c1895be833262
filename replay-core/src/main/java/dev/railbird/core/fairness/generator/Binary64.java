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
        if (number == 0) {
            return 0;
        }
        BigInteger size = BigInteger.valueOf(Math.abs(number));
        BigInteger by = BigInteger.valueOf(divisor);
        // Three bits more than are kept, and one that says whether anything was left over.
        int shift = PRECISION + 3 + by.bitLength() - size.bitLength();
        BigInteger[] parts = size.shiftLeft(shift).divideAndRemainder(by);
        BigInteger quotient = parts[0].shiftLeft(1);
        BigInteger fraction = ScriptNumber.rounded(parts[1].signum() == 0 ? quotient
                : quotient.add(BigInteger.ONE));
        BigInteger product = ScriptNumber.rounded(fraction.multiply(BigInteger.valueOf(bound)));
        // BigInteger shifts to the right round down, below zero as well.
        return (number < 0 ? product.negate() : product).shiftRight(shift + 1).intValueExact();
    }
}
