package dev.railbird.importers.toml;

import java.nio.charset.StandardCharsets;

/** Keys repeat from hand to hand: the same bytes give the same string again, hash included. */
public final class KeyTexts {
    private static final int PLACES = 256;
    private final String[] texts = new String[PLACES];

    String of(byte[] bytes, int from, int to) {
        int hash = to - from;
        for (int k = from; k < to; k++) {
            hash = hash * 31 + bytes[k];
        }
        int place = (hash ^ hash >>> 8) & PLACES - 1;
        String known = texts[place];
        if (known == null || !isSame(known, bytes, from, to)) {
            known = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
            texts[place] = known;
        }
        return known;
    }

    private static boolean isSame(String text, byte[] bytes, int from, int to) {
        if (text.length() != to - from) {
            return false;
        }
        for (int k = from; k < to; k++) {
            if (text.charAt(k - from) != bytes[k]) {
                return false;
            }
        }
        return true;
    }
}
