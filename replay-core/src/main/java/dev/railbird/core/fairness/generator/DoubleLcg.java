package dev.railbird.core.fairness.generator;

import java.math.BigInteger;

/**
 * The generator of C's old {@code rand} computed in binary64, as a script engine does it: the
 * product passes 2 to the 53rd and loses its low bits, so the numbers are not those of the exact
 * generator. The rounding is done here in whole numbers.
 */
public final class DoubleLcg implements Draws {
    private static final long MULTIPLIER = 1_103_515_245L;
    private static final long INCREMENT = 12_345L;
    private static final int PRECISION = 53;

    private long state;
    private long drawn;

    /** @param seed a whole number that binary64 can hold: at most 2 to the 53rd in size */
    public DoubleLcg(long seed) {
        state = seed;
    }

    /** The next state, 31 bits. */
    public int next() {
        drawn++;
        if (state >= 0 && state <= Integer.MAX_VALUE) {
            // Below 2^61: the sum of a rounded product and 12345 cannot overflow.
            state = rounded(rounded(state * MULTIPLIER) + INCREMENT) & 0x7fff_ffffL;
        } else {
            BigInteger product = rounded(BigInteger.valueOf(state)
                    .multiply(BigInteger.valueOf(MULTIPLIER)));
            state = rounded(product.add(BigInteger.valueOf(INCREMENT))).longValue()
                    & 0x7fff_ffffL;
        }
        return (int) state;
    }

    /** To 53 bits, ties to even, as binary64 does. */
    private static long rounded(long number) {
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

    private static BigInteger rounded(BigInteger number) {
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

    /** The state modulo the bound: favours low numbers, and far worse than that. */
    @Override
    public int below(int bound) {
        return next() % bound;
    }

    @Override
    public long drawn() {
        return drawn;
    }

    @Override
    public long rejected() {
        return 0;
    }
}
