package dev.railbird.importers.phh;

import java.nio.charset.StandardCharsets;

/** The words of one action, found in its bytes without making strings of them. */
class ActionWords {
    byte[] bytes;
    int at;
    int end;
    int wordFrom;
    int wordTo;

    final boolean word() {
        while (at < end && isBlank(bytes[at])) {
            at++;
        }
        wordFrom = at;
        while (at < end && !isBlank(bytes[at])) {
            at++;
        }
        wordTo = at;
        return wordTo > wordFrom;
    }

    static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }

    /** The word as a number, a byte each eight bits; 0 when it is longer than any verb. */
    final int verb() {
        if (wordTo - wordFrom > 3) {
            return 0;
        }
        int code = 0;
        for (int k = wordFrom; k < wordTo; k++) {
            code = code << 8 | bytes[k] & 0xFF;
        }
        return code;
    }

    final String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
