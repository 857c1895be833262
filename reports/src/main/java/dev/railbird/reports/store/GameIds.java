package dev.railbird.reports.store;

import dev.railbird.core.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Ids of games that do not depend on what else is in the database. */
final class GameIds {
    private static final int BYTES = 16;
    private String source = "";
    private long place;

    void begin(String identity) {
        source = identity;
        place = 0;
    }

    /** Of the next game of the source. */
    String next() {
        place++;
        byte[] digest = Sha256.create().digest(
                ("railbird game\n" + source + "\n" + place).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES));
    }
}
