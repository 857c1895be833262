package dev.railbird.importers.canonical;

import dev.railbird.core.chips.ChipScale;

/** Amounts as text: digits, and a point when there is a part of a whole; nothing else. */
final class Decimals {
    private Decimals() {
    }

    /** The amount in units of the scale, -1 when it is no amount, too fine or too large. */
    static long units(String text, int from, int decimals) {
        int point = text.indexOf('.', from);
        int whole = point < 0 ? text.length() : point;
        boolean hasOddZero = whole - from > 1 && text.charAt(from) == '0';
        if (whole == from || point == text.length() - 1 || hasOddZero) {
            return -1;
        }
        long units = 0;
        for (int k = from; k < text.length(); k++) {
            int digit = text.charAt(k) - '0';
            boolean isBeyondScale = point >= 0 && k - point > decimals;
            if (k == point || isBeyondScale && digit == 0) {
                continue;
            }
            if (digit < 0 || digit > 9 || isBeyondScale || units >= ChipScale.UNITS_MAX) {
                return -1;
            }
            units = units * 10 + digit;
        }
        int written = point < 0 ? 0 : Math.min(decimals, text.length() - 1 - point);
        for (int k = written; k < decimals; k++) {
            if (units >= ChipScale.UNITS_MAX) {
                return -1;
            }
            units *= 10;
        }
        return units < ChipScale.UNITS_MAX ? units : -1;
    }
}
