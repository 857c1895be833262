package dev.railbird.core.fairness;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How far decks of a derivation can be from fair even if its generator were perfect: an upper
 * bound of the total variation distance, as an exact fraction. Statistics cannot see the small
 * ones; they are proved by reading the derivation.
 */
public record Bias(BigInteger numerator, BigInteger denominator, String reason) {
    private static final int DECK = 52;

    /** Draws that are redrawn until they favour nothing. */
    public static Bias none() {
        return new Bias(BigInteger.ZERO, BigInteger.ONE, "rejected draws leave no bias");
    }

    /** The way of shuffling is unfair even with perfect draws. */
    public static Bias structural(String reason) {
        return new Bias(BigInteger.ONE, BigInteger.ONE, reason);
    }

    /** The generator is so poor that no bound can be given. */
    public static Bias unknown(String reason) {
        return new Bias(BigInteger.ONE, BigInteger.ZERO, reason);
    }

    /**
     * Draws of {@code bits} bits that are reduced to 52, 51, ... 2 by remainder or by
     * multiplication: the sum of r(k - r) / (k 2^bits) with r = 2^bits mod k.
     */
    public static Bias reduced(int bits) {
        BigInteger range = BigInteger.ONE.shiftLeft(bits);
        BigInteger multiple = BigInteger.ONE;
        for (int k = 2; k <= DECK; k++) {
            BigInteger bound = BigInteger.valueOf(k);
            multiple = multiple.divide(multiple.gcd(bound)).multiply(bound);
        }
        BigInteger numerator = BigInteger.ZERO;
        for (int k = 2; k <= DECK; k++) {
            BigInteger bound = BigInteger.valueOf(k);
            BigInteger rest = range.mod(bound);
            numerator = numerator.add(rest.multiply(bound.subtract(rest))
                    .multiply(multiple.divide(bound)));
        }
        return new Bias(numerator, multiple.multiply(range),
                bits + " bits are reduced without redrawing");
    }

    public boolean isNone() {
        return numerator.signum() == 0;
    }

    public boolean isStructural() {
        return numerator.equals(denominator);
    }

    /** More than a thousandth: bias that a room cannot call rounding. */
    public boolean isLarge() {
        return numerator.multiply(BigInteger.valueOf(1_000)).compareTo(denominator) > 0;
    }

    public boolean isUnknown() {
        return denominator.signum() == 0;
    }

    /** Five significant digits, rounded up because it is a bound: {@code 4.7985E-8}. */
    public String text() {
        return isNone() ? "0" : isUnknown() ? "unknown" : new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), new MathContext(5, RoundingMode.CEILING))
                .toString();
    }

    /** In lowest terms, {@code 3/4}; {@code unknown} when no bound is known. */
    public String fraction() {
        if (isUnknown()) {
            return text();
        }
        BigInteger common = numerator.gcd(denominator);
        return numerator.divide(common) + "/" + denominator.divide(common);
    }
}
