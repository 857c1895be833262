package dev.railbird.core.chance;

import dev.railbird.core.fairness.generator.Digests;
import dev.railbird.core.fairness.generator.WordStream;
import dev.railbird.core.fairness.generator.WordStream.Reduction;
import java.util.Arrays;
import java.util.List;

/**
 * A permutation test: some of many things are marked, and each thing adds to the sums of some
 * parties. Is the most extreme sum over the marked ones more extreme than if as many others had
 * been marked? Every choice of marks is equally likely when marks say nothing of the things.
 */
public final class LabelTest {
    private static final int DRAWS = 99_999;
    private final List<int[]> things;
    private final int parties;
    private final int[] order;

    /** @param things what each adds to the sum of each party, by the party's number */
    public LabelTest(List<int[]> things, int parties) {
        this.things = List.copyOf(things);
        this.parties = parties;
        this.order = new int[things.size()];
        for (int k = 0; k < order.length; k++) {
            order[k] = k;
        }
    }

    /** How many of 100,000 choices, the real one among them, are at least as extreme. */
    public record Outcome(int asExtreme, int choices) {
        /** Once in a thousand, or less. */
        public boolean isRare() {
            return asExtreme * 1_000L <= choices;
        }

        @Override
        public String toString() {
            return asExtreme + " of " + choices;
        }
    }

    /**
     * Draws choices from a generator that the seed alone decides.
     *
     * @param marked the first so many things are the marked ones
     */
    public Outcome run(int marked, byte[] seed) {
        long found = extreme(marked);
        WordStream draws = new WordStream(block -> {
            byte[] counter = Digests.bigEndian(block, 8);
            byte[] message = Arrays.copyOf(seed, seed.length + counter.length);
            System.arraycopy(counter, 0, message, seed.length, counter.length);
            return Digests.sha256(message);
        }, Reduction.REJECT);
        int asExtreme = 1;
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int k = 0; k < marked; k++) {
                int other = k + draws.below(order.length - k);
                int kept = order[k];
                order[k] = order[other];
                order[other] = kept;
            }
            asExtreme += extreme(marked) >= found ? 1 : 0;
        }
        return new Outcome(asExtreme, DRAWS + 1);
    }

    private long extreme(int marked) {
        long[] sums = new long[parties];
        for (int k = 0; k < marked; k++) {
            int[] adds = things.get(order[k]);
            for (int party = 0; party < parties; party++) {
                sums[party] += adds[party];
            }
        }
        long most = 0;
        for (long sum : sums) {
            most = Math.max(most, Math.abs(sum));
        }
        return most;
    }
}
