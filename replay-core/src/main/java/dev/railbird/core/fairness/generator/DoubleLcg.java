package dev.railbird.core.fairness.generator;

import dev.railbird.core.chips.ScriptNumber;
import java.math.BigInteger;

/**
 * The generator of C's old {@code rand} computed in binary64, as a script engine does it: the
 * product passes 2 to the 53rd and loses its low bits, so the numbers are not those of the exact
 * generator.
 */
public final class DoubleLcg implements Draws {
    private static final long MULTIPLIER = 1_103_515_245L;
    private static final long INCREMENT = 12_345L;

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
            state = Binary64.rounded(Binary64.rounded(state * MULTIPLIER) + INCREMENT)
                    & 0x7fff_ffffL;
        } else {
            BigInteger product = ScriptNumber.rounded(BigInteger.valueOf(state)
                    .multiply(BigInteger.valueOf(MULTIPLIER)));
            state = ScriptNumber.rounded(product.add(BigInteger.valueOf(INCREMENT))).longValue()
                    & 0x7fff_ffffL;
        }
        return (int) state;
    }

    /** The state modulo the bound: favours low numbers, and far worse than that. */
    @Override
    public int below(int bound) {
        return next() % bound;
    }

    @Override
    public long output() {
        return state;
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
        return 0;
    }
}
