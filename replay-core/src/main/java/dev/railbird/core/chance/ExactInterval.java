package dev.railbird.core.chance;

import java.math.BigInteger;

/**
 * The interval of Clopper and Pearson for a share, to ten-thousandths and never too narrow: rates
 * outside of it give what was counted, or more extreme counts, less than once in 200 on either
 * side, so that it holds the true rate in 99 of 100 cases at least.
 *
 * @param low ten-thousandths
 * @param high ten-thousandths
 */
public record ExactInterval(int low, int high) {
    private static final int PARTS = 10_000;
    private static final int SIDE = 200;

    /** @param all from 1 to a few thousand: the work grows with its square */
    public static ExactInterval of(int hits, int all) {
        if (hits < 0 || hits > all || all < 1) {
            throw new IllegalArgumentException(hits + " of " + all);
        }
        return new ExactInterval(hits == 0 ? 0 : lowest(hits, all),
                hits == all ? PARTS : PARTS - lowest(all - hits, all));
    }

    /** The greatest rate at which so many hits or more are still rarer than once in 200. */
    private static int lowest(int hits, int all) {
        int low = 0;
        int high = PARTS;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (isRare(hits, all, middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Fewer than {@code hits} hits make up more than 199 of 200 cases. */
    private static boolean isRare(int hits, int all, int rate) {
        BigInteger rest = BigInteger.valueOf(PARTS - rate);
        BigInteger term = rest.pow(all);
        BigInteger sum = BigInteger.ZERO;
        for (int k = 0; k < hits; k++) {
            sum = sum.add(term);
            term = term.multiply(BigInteger.valueOf((long) (all - k) * rate))
                    .divide(rest.multiply(BigInteger.valueOf(k + 1)));
        }
        return sum.multiply(BigInteger.valueOf(SIDE))
                .compareTo(BigInteger.valueOf(PARTS).pow(all)
                        .multiply(BigInteger.valueOf(SIDE - 1))) > 0;
    }

    /** {@code 1.25 % to 7.50 %}. */
    @Override
    public String toString() {
        return percent(low) + " to " + percent(high);
    }

    private static String percent(int parts) {
        return parts / 100 + "." + parts / 10 % 10 + parts % 10 + " %";
    }
}
