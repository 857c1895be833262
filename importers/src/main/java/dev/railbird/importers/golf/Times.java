package dev.railbird.importers.golf;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Times as PostgreSQL, ISO 8601 and the app's exports write them. */
final class Times {
    private static final long NANOS = 1_000_000_000L;
    private static final int DATE_AND_TIME = "2026-02-02T18:54:04".length();

    private Times() {
    }

    /** A date with time and offset; empty when it is anything else. */
    static Optional<Instant> parse(String text) {
        int zone = zone(text);
        if (text.length() < DATE_AND_TIME || zone < DATE_AND_TIME) {
            return Optional.empty();
        }
        char between = text.charAt(10);
        if (between != ' ' && between != 'T') {
            return Optional.empty();
        }
        try {
            LocalDateTime local =
                    LocalDateTime.parse(text.substring(0, 10) + "T" + text.substring(11, zone));
            String offset = text.substring(zone);
            return Optional.of(local.toInstant(offset.equals("Z") ? ZoneOffset.UTC
                    : ZoneOffset.of(offset)));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static int zone(String text) {
        for (int k = text.length() - 1; k >= DATE_AND_TIME; k--) {
            char c = text.charAt(k);
            if (c == '+' || c == '-' || c == 'Z') {
                return k;
            }
        }
        return -1;
    }

    /** Seconds since the first event, as exports count. */
    static Optional<Instant> seconds(String text) {
        try {
            BigDecimal seconds = new BigDecimal(text);
            if (seconds.precision() - seconds.scale() > 10 || seconds.scale() > 1000) {
                return Optional.empty();
            }
            BigDecimal nanos = seconds.movePointRight(9);
            long all = nanos.longValue();
            return Optional.of(Instant.ofEpochSecond(Math.floorDiv(all, NANOS),
                    Math.floorMod(all, NANOS)));
        } catch (NumberFormatException other) {
            return Optional.empty();
        }
    }
}
