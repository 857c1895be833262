package dev.railbird.core.fairness.generator;

import java.util.function.LongFunction;

/**
 * Numbers from 32-bit words (highest byte first) of blocks that a hash makes of a counter, from 0.
 */
public final class WordStream implements Draws {
    private static final long RANGE = 1L << 32;

    private final LongFunction<byte[]> blockOf;
    private final Reduction reduction;
    private byte[] block = new byte[0];
    private int at;
    private long blocks;
    private long drawn;
    private long rejected;

    /** How a word becomes a number below a bound. */
    public enum Reduction {
        /** Words from 2^32 - 2^32 mod k are thrown away, of the others the remainder is taken. */
        REJECT,
        /** The remainder: favours low numbers a little. */
        REMAINDER,
        /** The upper half of the product of word and bound: favours some numbers a little. */
        MULTIPLY
    }

    public WordStream(LongFunction<byte[]> blockOf, Reduction reduction) {
        this.blockOf = blockOf;
        this.reduction = reduction;
    }

    /** The next word, 0 to 2^32 - 1. */
    public long next() {
        if (at + 4 > block.length) {
            block = blockOf.apply(blocks++);
            at = 0;
        }
        long word = 0;
        for (int k = 0; k < 4; k++) {
            word = word << 8 | block[at++] & 0xff;
        }
        drawn++;
        return word;
    }

    @Override
    public int below(int bound) {
        long word = next();
        switch (reduction) {
            case REJECT:
                long limit = RANGE - RANGE % bound;
                while (word >= limit) {
                    rejected++;
                    word = next();
                }
                return (int) (word % bound);
            case REMAINDER:
                return (int) (word % bound);
            case MULTIPLY:
                return (int) (word * bound >>> 32);
        }
        throw new IllegalStateException("all reductions are handled");
    }

    /** Blocks that were hashed so far. */
    public long blocks() {
        return blocks;
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
