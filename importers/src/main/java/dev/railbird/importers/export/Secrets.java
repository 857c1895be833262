package dev.railbird.importers.export;

import dev.railbird.core.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/** Stores keep more than hands: what lets somebody in is compared, and never shown. */
final class Secrets {
    private static final int SHOWN = 8;

    private Secrets() {
    }

    /** The value, or in its place the beginning of its digest, which tells a change. */
    static String hidden(String name, String value) {
        String words = name.toLowerCase(Locale.ROOT);
        if (!words.contains("password") && !words.contains("token")) {
            return value;
        }
        byte[] digest = Sha256.create().digest(value.getBytes(StandardCharsets.UTF_8));
        return "(hidden, SHA-256 " + HexFormat.of().formatHex(digest, 0, SHOWN) + "...)";
    }
}
