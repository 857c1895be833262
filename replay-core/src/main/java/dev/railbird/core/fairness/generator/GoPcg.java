package dev.railbird.core.fairness.generator;

import java.util.List;

/**
 * {@code math/rand/v2} of Go over its {@code PCG} (PCG-DXSM, 128 bits of state), unchanged from Go
 * 1.22 to 1.26 and the same on 32-bit machines.
 */
public final class GoPcg implements Draws {
    private static final long MULTIPLIER_HIGH = 2_549_297_995_355_413_924L;
    private static final long MULTIPLIER_LOW = 4_865_540_595_714_422_341L;
    private static final long INCREMENT_HIGH = 6_364_136_223_846_793_005L;
    private static final long INCREMENT_LOW = 1_442_695_040_888_963_407L;
    private static final long OUTPUT_MULTIPLIER = 0xda94_2042_e4dd_58b5L;

    private long high;
    private long low;
    private long last;
    private long drawn;
    private long rejected;

    /** {@code rand.New(rand.NewPCG(high, low))}. */
    public GoPcg(long high, long low) {
        this.high = high;
        this.low = low;
    }

    /** {@code Uint64()}. */
    public long next() {
        drawn++;
        step(MULTIPLIER_HIGH, MULTIPLIER_LOW, INCREMENT_HIGH, INCREMENT_LOW);
        long mixed = high ^ (high >>> 32);
        mixed *= OUTPUT_MULTIPLIER;
        mixed ^= mixed >>> 48;
        return mixed * (low | 1);
    }

    private void step(long timesHigh, long timesLow, long plusHigh, long plusLow) {
        long newHigh = Unsigned.multiplyHigh(low, timesLow) + high * timesLow + low * timesHigh;
        long newLow = low * timesLow + plusLow;
        long carry = Long.compareUnsigned(newLow, plusLow) < 0 ? 1 : 0;
        high = newHigh + plusHigh + carry;
        low = newLow;
    }

    /** {@code Int64()}: the lower 63 bits. */
    public long nextInt64() {
        return next() & Long.MAX_VALUE;
    }

    /** {@code Uint64N(bound)}, and so all bounded draws: multiply, redraw the biased low end. */
    public long nextBelow(long bound) {
        if ((bound & (bound - 1)) == 0) {
            last = next();
            return last & (bound - 1);
        }
        long number = next();
        if (Long.compareUnsigned(number * bound, bound) < 0) {
            long threshold = Long.remainderUnsigned(-bound, bound);
            while (Long.compareUnsigned(number * bound, threshold) < 0) {
                rejected++;
                number = next();
            }
        }
        last = number;
        return Unsigned.multiplyHigh(number, bound);
    }

    /** {@code IntN(bound)}. */
    @Override
    public int below(int bound) {
        return (int) nextBelow(bound);
    }

    /** {@code Shuffle} over a changeable list. */
    public void shuffle(List<?> items) {
        FisherYates.descending(items, this);
    }

    /** {@code Perm(size)}. */
    public int[] permutation(int size) {
        return FisherYates.permutation(size, this);
    }

    /** As if {@code steps} numbers (unsigned) had been drawn, in at most 64 rounds. */
    public GoPcg advance(long steps) {
        GoPcg times = new GoPcg(MULTIPLIER_HIGH, MULTIPLIER_LOW);
        GoPcg plus = new GoPcg(INCREMENT_HIGH, INCREMENT_LOW);
        for (long left = steps; left != 0; left >>>= 1) {
            if ((left & 1) != 0) {
                step(times.high, times.low, plus.high, plus.low);
            }
            // Twice the step x -> t*x + p is x -> t*t*x + (t*p + p).
            plus.step(times.high, times.low, plus.high, plus.low);
            times.step(times.high, times.low, 0, 0);
        }
        drawn += steps;
        return this;
    }

    /** The state as Go's {@code MarshalBinary} writes it: upper half, lower half. */
    public long[] state() {
        return new long[] {high, low};
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
