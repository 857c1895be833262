package dev.railbird.importers.fuzz;

import dev.railbird.core.generate.SplitMix64;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Damages bytes: blindly, and where it hurts: words, numbers and brackets that a reader knows. */
final class Mutation {
    private static final List<String> TOKENS = List.of("{", "}", "[", "]", "\"", "\\", ",", ":",
            "[[[[[[[[[[[[[[[[[[[[[[[[", "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":", "null", "true", "-1",
            "0", "1", "64", "65", "1e999999999", "99999999999999999999", "4503599627370495",
            "9223372036854775807", "0.01", "1.5", "\"0\"", "\"4503599627370495\"", "\"inf\"",
            "\"??\"", "\"As\"", "\\ud800", "\\u0000", "\u0000", "\u00ff", "\ud83c\udccf", "NaN",
            "'", "'''", "\"\"\"", "#", "=", "\n[x]\n", "\n", "\r", "inf", "-inf", "nan", "p1", "p9",
            "p64 cbr 4503599627370495", "d db ", "d dh p2 ", "AsAs", "????", "sm -", "0x7fff",
            "1979-05-27", "\"burns\"", "\"bringInPosted\"", "\"betOrRaisedBy\"", "\"wentAllIn\"",
            "\"potAwarded\"", "\"handShown\"", "\"uncalledBetReturned\"", "\"holeCardsDealt\"",
            "\"discarded\"", "\"cardBurnt\"", "\"boardDealt\"", "\"deadBlindPosted\"",
            "\"blindPosted\"", "\"rakeTaken\"", "\"netResult\"", "\"boardSoFar\"", "F7S", "FB",
            "F2L3D", "N2L1D", "NT", "PO", "NS", "FO/8", "FR", "\"rake\":{\"kind\":\"percentage\","
            + "\"numerator\":1000000,\"denominator\":1000000,\"cap\":\"4503599627370495\","
            + "\"granule\":\"1\",\"noFlopNoDrop\":false},");
    private final SplitMix64 random;
    private byte[] bytes;

    Mutation(SplitMix64 random) {
        this.random = random;
    }

    byte[] of(byte[] whole, byte[] other) {
        bytes = whole.clone();
        for (int left = 1 + random.below(4); left > 0; left--) {
            int kind = random.below(100);
            if (kind < 25) {
                value(token());
            } else if (kind < 40) {
                value(digits());
            } else if (kind < 55) {
                swapValues();
            } else {
                blind(random.below(7), other);
            }
        }
        return bytes;
    }

    private void blind(int kind, byte[] other) {
        int at = at();
        int length = random.below(random.chance(20) ? 2000 : 20);
        switch (kind) {
            case 0 -> replace(at, at + 1, new byte[] {(byte) random.next()});
            case 1 -> replace(at, at + length, new byte[0]);
            case 2 -> replace(at, at, Arrays.copyOfRange(bytes, at, end(at + length)));
            case 3 -> replace(at, at, token());
            case 4 -> replace(at, bytes.length, new byte[0]);
            case 5 -> {
                int from = other.length == 0 ? 0 : random.below(other.length);
                replace(at, at + length, Arrays.copyOfRange(other, from,
                        Math.min(other.length, from + length)));
            }
            default -> replace(at, at + 1, digits());
        }
    }

    private int at() {
        return bytes.length == 0 ? 0 : random.below(bytes.length);
    }

    private int end(int to) {
        return Math.min(bytes.length, to);
    }

    private byte[] token() {
        return TOKENS.get(random.below(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] digits() {
        long number = random.next() >>> 1 + random.below(62);
        return Long.toString(number).getBytes(StandardCharsets.UTF_8);
    }

    /** Replaces a word or number by something else. */
    private void value(byte[] by) {
        int[] word = word();
        replace(word[0], word[1], by);
    }

    /** Two words change places: seats, cards, kinds, amounts. */
    private void swapValues() {
        int[] one = word();
        int[] two = word();
        if (one[1] > two[0]) {
            return;
        }
        byte[] first = Arrays.copyOfRange(bytes, one[0], one[1]);
        byte[] second = Arrays.copyOfRange(bytes, two[0], two[1]);
        replace(two[0], two[1], first);
        replace(one[0], one[1], second);
    }

    private int[] word() {
        int from = at();
        while (from < bytes.length && !isWord(bytes[from])) {
            from++;
        }
        while (from > 0 && isWord(bytes[from - 1])) {
            from--;
        }
        int to = from;
        while (to < bytes.length && isWord(bytes[to])) {
            to++;
        }
        boolean isQuoted = from > 0 && to < bytes.length && bytes[from - 1] == '"'
                && bytes[to] == '"' && random.chance(50);
        return isQuoted ? new int[] {from - 1, to + 1} : new int[] {from, to};
    }

    private static boolean isWord(byte b) {
        return b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b == '.'
                || b == '?' || b == '-';
    }

    private void replace(int from, int to, byte[] by) {
        int last = end(Math.max(from, to));
        byte[] after = new byte[from + by.length + bytes.length - last];
        System.arraycopy(bytes, 0, after, 0, from);
        System.arraycopy(by, 0, after, from, by.length);
        System.arraycopy(bytes, last, after, from + by.length, bytes.length - last);
        bytes = after;
    }
}
