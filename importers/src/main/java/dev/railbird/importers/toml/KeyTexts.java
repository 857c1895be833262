package dev.railbird.importers.toml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.ToIntFunction;

/**
 * Keys repeat from hand to hand, and in the same order: the same bytes give the same string again,
 * and with it the number that the format has for the key, so that a key is looked up once a file
 * and not once a hand.
 */
public final class KeyTexts {
    private static final int PLACES = 256;
    private static final int NO_KEY = PLACES;
    private final byte[][] known = new byte[PLACES + 1][];
    private final String[] texts = new String[PLACES + 1];
    private final int[] numbers = new int[PLACES + 1];
    /** Which place the key had that came behind the key of this place when it stood last. */
    private final int[] next = new int[PLACES + 1];
    private final ToIntFunction<String> numbering;
    private int last = NO_KEY;

    /** For readers to whom a key is its text. */
    public KeyTexts() {
        this(key -> 0);
    }

    /** @param numbering what {@link #number} says of a key */
    public KeyTexts(ToIntFunction<String> numbering) {
        this.numbering = numbering;
    }

    /** The bare key that starts there; empty when no bare key does. */
    String at(byte[] bytes, int from, int end) {
        byte[] expected = known[next[last]];
        int to = expected == null ? end : from + expected.length;
        if (to < end && !isBare(bytes[to])
                && Arrays.equals(bytes, from, to, expected, 0, expected.length)) {
            last = next[last];
            return texts[last];
        }
        return other(bytes, from, end);
    }

    private String other(byte[] bytes, int from, int end) {
        int to = from;
        int hash = 0;
        while (to < end && isBare(bytes[to])) {
            hash = hash * 31 + bytes[to];
            to++;
        }
        if (to == from) {
            return "";
        }
        int place = (hash ^ hash >>> 8) & PLACES - 1;
        byte[] there = known[place];
        if (there == null || !Arrays.equals(bytes, from, to, there, 0, there.length)) {
            known[place] = Arrays.copyOfRange(bytes, from, to);
            texts[place] = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
            numbers[place] = numbering.applyAsInt(texts[place]);
        }
        next[last] = place;
        last = place;
        return texts[place];
    }

    private static boolean isBare(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '_'
                || b == '-';
    }

    /** A key that is more than its bytes, quoted or dotted: its number has to be asked. */
    String spelled(String text) {
        last = NO_KEY;
        numbers[NO_KEY] = numbering.applyAsInt(text);
        return text;
    }

    /** The number of the key that was read last. */
    int number() {
        return numbers[last];
    }
}
