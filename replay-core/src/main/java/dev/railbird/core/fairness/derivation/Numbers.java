package dev.railbird.core.fairness.derivation;

import dev.railbird.core.fairness.Derived;
import java.math.BigInteger;
import java.util.Optional;

/** Whole numbers as logs write them. */
final class Numbers {
    /** Longer than any seed in use; keeps hostile text from costing time. */
    private static final int DIGITS = 4_096;
    /** So many digits always fit 63 bits. */
    private static final int SHORT = 18;

    private Numbers() {
    }

    /** A decimal whole number with or without a minus; empty when it is anything else. */
    static Optional<BigInteger> whole(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        if (text.length() == first || text.length() > DIGITS) {
            return Optional.empty();
        }
        return isDigits(text, first) ? Optional.of(new BigInteger(text)) : Optional.empty();
    }

    private static boolean isDigits(String text, int first) {
        for (int k = first; k < text.length(); k++) {
            if (text.charAt(k) < '0' || text.charAt(k) > '9') {
                return false;
            }
        }
        return true;
    }

    /** As {@link #whole}, of at most 63 bits and a sign. */
    static Optional<Long> small(String text) {
        if (!text.isEmpty() && text.length() <= SHORT && isDigits(text, 0)) {
            return Optional.of(Long.parseLong(text));
        }
        return whole(text).filter(number -> number.bitLength() < Long.SIZE)
                .map(BigInteger::longValueExact);
    }

    /** As {@link #small}, from 0 to a limit. */
    static Optional<Long> upTo(String text, long limit) {
        return small(text).filter(number -> number >= 0 && number <= limit);
    }

    static Derived.Refused refused(String what, String wanted) {
        return new Derived.Refused(what + " must be " + wanted);
    }
}
