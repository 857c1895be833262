package dev.railbird.core.fairness.generator;

/** Ruby's {@code Random.new} of a number of 32 bits, as {@code Array#shuffle} asks it. */
public final class RubyRandom implements Draws {
    private final Mt19937 twister;
    private int last;
    private long rejected;

    public RubyRandom(int seed) {
        twister = Mt19937.ofWord(seed);
    }

    /** The lowest bits that a smaller number needs, redrawn until the number is smaller. */
    @Override
    public int below(int bound) {
        if (bound == 1) {
            return 0;
        }
        int mask = -1 >>> Integer.numberOfLeadingZeros(bound - 1);
        last = twister.next();
        int number = last & mask;
        while (number >= bound) {
            rejected++;
            last = twister.next();
            number = last & mask;
        }
        return number;
    }

    @Override
    public long output() {
        return last & 0xffff_ffffL;
    }

    @Override
    public boolean tellsOutput() {
        return true;
    }

    @Override
    public long drawn() {
        return twister.drawn();
    }

    @Override
    public long rejected() {
        return rejected;
    }
}
