package dev.railbird.core.fairness.generator;

import java.util.function.LongFunction;

/**
 * Numbers from words (highest byte first) of blocks that a hash makes of a counter, from 0.
 */
public final class WordStream implements Draws {
    private static final int BYTES = 4;

    private final LongFunction<byte[]> blockOf;
    private final Reduction reduction;
    private final int bytes;
    private final long range;
    private byte[] block = new byte[0];
    private int at;
    private long blocks;
    private long last;
    private long drawn;
    private long rejected;

    /** How a word becomes a number below a bound. */
    public enum Reduction {
        /** The remainder; the incomplete last run of words is thrown away. */
        REJECT,
        /** The remainder: favours low numbers a little. */
        REMAINDER,
        /** The upper half of the product of word and bound: favours some numbers a little. */
        MULTIPLY
    }

    /** Words of 32 bits. */
    public WordStream(LongFunction<byte[]> blockOf, Reduction reduction) {
        this(blockOf, reduction, BYTES);
    }

    /** @param bytes how many bytes make a word, 1 to 4; a block holds a whole number of words */
    public WordStream(LongFunction<byte[]> blockOf, Reduction reduction, int bytes) {
        this.blockOf = blockOf;
        this.reduction = reduction;
        this.bytes = bytes;
        this.range = 1L << 8 * bytes;
    }

    /** The next word, without a sign. */
    public long next() {
        if (at + bytes > block.length) {
            block = blockOf.apply(blocks++);
            at = 0;
        }
        long word = 0;
        for (int k = 0; k < bytes; k++) {
            word = word << 8 | block[at++] & 0xff;
        }
        drawn++;
        last = word;
        return word;
    }

    @Override
    public int below(int bound) {
        long word = next();
        switch (reduction) {
            case REJECT:
                long limit = range - range % bound;
                while (word >= limit) {
                    rejected++;
                    word = next();
                }
                return (int) (word % bound);
            case REMAINDER:
                return (int) (word % bound);
            case MULTIPLY:
                return (int) (word * bound >>> 8 * bytes);
        }
        throw new IllegalStateException("all reductions are handled");
    }

    /** Blocks that were hashed so far. */
    public long blocks() {
        return blocks;
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
