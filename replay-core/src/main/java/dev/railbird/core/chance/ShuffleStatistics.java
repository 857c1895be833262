package dev.railbird.core.chance;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether many shuffles of 52 places look like fair ones: four counts whose mean and variance over
 * all 52! orders are known, each by its distance from the mean in standard deviations.
 */
public final class ShuffleStatistics {
    /** Places of a deck. */
    public static final int SIZE = 52;

    /** Sums of fewer decks are too far from the normal law. */
    static final int DECKS_MIN = 30;
    /**
     * Standard deviations. By the normal law once in 500 million, by the exact law of the most
     * skewed count at the least number of decks still less than once in 100,000.
     */
    private static final int FAR = 6;
    private static final int DIGITS = 9;

    private final long[] sums = new long[Count.values().length];
    private int decks;

    /** What is counted of a deck; mean and variance in billionths. */
    private enum Count {
        /** Both are 1. */
        STAYED("cards that stayed in place", 1_000_000_000L, 1_000_000_000L),
        /** The sum of 1/k, and that of 1/k - 1/k^2. */
        CYCLES("cycles", 4_538_043_951L, 2_912_156_927L),
        /** 51/52, and 2651/2704. */
        NEIGHBOURS("cards that kept the one after them", 980_769_231L, 980_399_408L),
        /** 663, and 24089/6. */
        INVERSIONS("pairs that changed order", 663_000_000_000L, 4_014_833_333_333L);

        private final String words;
        private final long mean;
        private final long variance;

        Count(String words, long mean, long variance) {
            this.words = words;
            this.mean = mean;
            this.variance = variance;
        }
    }

    /**
     * A count that is too far from what fair shuffles have.
     *
     * @param expected of a deck, on average
     * @param found of a deck, on average
     * @param deviations whole standard deviations from the mean
     */
    public record Oddity(String what, String expected, String found, String deviations) {
    }

    /** @param places where each card of a deck lay before it was shuffled, 0 to 51 once each */
    public void add(int[] places) {
        long seen = 0;
        for (int k = 0; k < SIZE; k++) {
            int place = places[k];
            sums[Count.STAYED.ordinal()] += place == k ? 1 : 0;
            sums[Count.NEIGHBOURS.ordinal()] += k > 0 && place == places[k - 1] + 1 ? 1 : 0;
            sums[Count.INVERSIONS.ordinal()] += Long.bitCount(seen >>> place);
            seen |= 1L << place;
        }
        sums[Count.CYCLES.ordinal()] += cycles(places);
        decks++;
    }

    private static int cycles(int[] places) {
        long seen = 0;
        int cycles = 0;
        for (int first = 0; first < SIZE; first++) {
            cycles += (seen >>> first & 1) == 0 ? 1 : 0;
            for (int k = first; (seen >>> k & 1) == 0; k = places[k]) {
                seen |= 1L << k;
            }
        }
        return cycles;
    }

    public int decks() {
        return decks;
    }

    /** Nothing for too few decks. */
    public List<Oddity> oddities() {
        List<Oddity> oddities = new ArrayList<>(0);
        for (Count count : Count.values()) {
            BigInteger deviations = deviations(count);
            if (decks >= DECKS_MIN && deviations.compareTo(BigInteger.valueOf(FAR)) >= 0) {
                oddities.add(new Oddity(count.words, text(BigDecimal.valueOf(count.mean, DIGITS)),
                        text(BigDecimal.valueOf(sums[count.ordinal()]).divide(
                                BigDecimal.valueOf(decks), DIGITS, RoundingMode.HALF_EVEN)),
                        deviations.toString()));
            }
        }
        return oddities;
    }

    /** The distance of the sum from its mean, by its own standard deviation, rounded down. */
    private BigInteger deviations(Count count) {
        BigInteger one = BigInteger.TEN.pow(DIGITS);
        BigInteger many = BigInteger.valueOf(decks);
        BigInteger distance = BigInteger.valueOf(sums[count.ordinal()]).multiply(one)
                .subtract(many.multiply(BigInteger.valueOf(count.mean)));
        return distance.pow(2).divide(many.multiply(BigInteger.valueOf(count.variance))
                .multiply(one).max(BigInteger.ONE)).sqrt();
    }

    private static String text(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }
}
