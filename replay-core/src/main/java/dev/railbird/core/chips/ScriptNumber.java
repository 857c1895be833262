package dev.railbird.core.chips;

import java.math.BigInteger;

/**
 * An amount as a script computes it, in binary floating point of 53 bits, without any: what is
 * {@code 2.755} on paper lies a little above or below it there, and is rounded to that side.
 *
 * @param mantissa not negative, times two to the {@code exponent}
 */
public record ScriptNumber(BigInteger mantissa, int exponent) {
    private static final int PRECISION = 53;

    /** The nearest to a fraction of two numbers that are not negative. */
    public static ScriptNumber of(long numerator, long denominator) {
        BigInteger over = BigInteger.valueOf(numerator);
        BigInteger under = BigInteger.valueOf(denominator);
        // Two bits more than are kept, and one that says whether anything was left over.
        int shift = Math.max(0, PRECISION + 2 + under.bitLength() - over.bitLength());
        BigInteger[] parts = over.shiftLeft(shift).divideAndRemainder(under);
        BigInteger quotient = parts[0].shiftLeft(1);
        return nearest(parts[1].signum() == 0 ? quotient : quotient.setBit(0), -shift - 1);
    }

    private static ScriptNumber nearest(BigInteger exact, int exponent) {
        return new ScriptNumber(rounded(exact), exponent);
    }

    /** The nearest of 53 bits, an even one of two. */
    public static BigInteger rounded(BigInteger number) {
        BigInteger size = number.abs();
        int excess = size.bitLength() - PRECISION;
        if (excess <= 0) {
            return number;
        }
        BigInteger kept = size.shiftRight(excess);
        BigInteger lost = size.subtract(kept.shiftLeft(excess));
        int side = lost.compareTo(BigInteger.ONE.shiftLeft(excess - 1));
        if (side > 0 || side == 0 && kept.testBit(0)) {
            kept = kept.add(BigInteger.ONE);
        }
        BigInteger result = kept.shiftLeft(excess);
        return number.signum() < 0 ? result.negate() : result;
    }

    public ScriptNumber times(ScriptNumber other) {
        return nearest(mantissa.multiply(other.mantissa), exponent + other.exponent);
    }

    /** Hundredths as {@code toFixed(2)} writes them: the nearest to what it really is. */
    public long hundredths() {
        BigInteger hundred = mantissa.multiply(BigInteger.valueOf(100));
        if (exponent >= 0) {
            return hundred.shiftLeft(exponent).longValueExact();
        }
        return hundred.shiftLeft(1).add(BigInteger.ONE.shiftLeft(-exponent))
                .shiftRight(1 - exponent).longValueExact();
    }
}
