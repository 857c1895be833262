package dev.railbird.importers.golf;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Times as PostgreSQL, ISO 8601 and the app's exports write them. */
public final class Times {
    private static final long NANOS = 1_000_000_000L;
    private static final int DATE_AND_TIME = "2026-02-02T18:54:04".length();

    private Times() {
    }

    /** A date with time and offset; empty when it is anything else. */
    public static Optional<Instant> parse(String text) {
        int zone = zone(text);
        if (text.length() < DATE_AND_TIME || zone < DATE_AND_TIME) {
            return Optional.empty();
        }
        char between = text.charAt(10);
        if (between != ' ' && between != 'T') {
            return Optional.empty();
        }
        Optional<LocalDateTime> local = local(text, zone);
        try {
            String offset = text.substring(zone);
            return local.map(time -> time.toInstant(offset.equals("Z") ? ZoneOffset.UTC
                    : ZoneOffset.of(offset)));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> local(String text, int end) {
        boolean isShaped = text.charAt(4) == '-' && text.charAt(7) == '-'
                && text.charAt(13) == ':' && text.charAt(16) == ':'
                && (end == DATE_AND_TIME || text.charAt(DATE_AND_TIME) == '.'
                        && end > DATE_AND_TIME + 1 && end <= DATE_AND_TIME + 10);
        if (!isShaped) {
            return Optional.empty();
        }
        int nanos = end == DATE_AND_TIME ? 0 : number(text, DATE_AND_TIME + 1, end);
        for (int k = end - DATE_AND_TIME - 1; nanos > 0 && k < 9; k++) {
            nanos *= 10;
        }
        try {
            return Optional.of(LocalDateTime.of(number(text, 0, 4), number(text, 5, 7),
                    number(text, 8, 10), number(text, 11, 13), number(text, 14, 16),
                    number(text, 17, 19), nanos));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    /** At most nine digits; -1 for anything else, which no field of a date is. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int k = from; k < to; k++) {
            char c = text.charAt(k);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
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
