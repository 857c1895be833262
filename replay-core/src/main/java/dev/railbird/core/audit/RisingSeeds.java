package dev.railbird.core.audit;

import dev.railbird.core.check.Severity;
import java.math.BigInteger;

/** SEED-14 over hands: numbers that only rise are counted and not drawn. */
final class RisingSeeds {
    /** By chance one row in 479,001,600 rises or falls so long. */
    private static final int IN_A_ROW = 12;
    private static final int DIGITS = 40;

    private BigInteger last = BigInteger.ZERO;
    private String lastText = "";
    private int direction;
    private int inARow = 1;
    private boolean isTold;

    void add(Seen entry, String seed, Conclusions conclusions) {
        // Some systems have one seed for all hands of a game.
        if (seed.equals(lastText) || seed.isEmpty() || seed.length() > DIGITS
                || !seed.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return;
        }
        lastText = seed;
        BigInteger number = new BigInteger(seed);
        int now = number.compareTo(last);
        if (now == 0) {
            return;
        }
        inARow = now == direction ? inARow + 1 : 2;
        direction = now;
        last = number;
        if (inARow == IN_A_ROW && !isTold) {
            isTold = true;
            conclusions.tell(entry.finding("SEED-14", Severity.SUSPICION,
                    "the seeds of " + IN_A_ROW + " hands in a row only "
                            + (now > 0 ? "rise" : "fall"), "seeds without an order", seed,
                    "A clock or a counter is no source of chance."));
        }
    }
}
