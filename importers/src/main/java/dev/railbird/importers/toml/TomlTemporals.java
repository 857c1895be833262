package dev.railbird.importers.toml;

import dev.railbird.importers.toml.TomlValue.TemporalKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Locale;

/** Whether a text is the date or time that it looks like. */
public final class TomlTemporals {
    private TomlTemporals() {
    }

    public static boolean isValid(TemporalKind kind, String text) {
        if (kind == TemporalKind.LOCAL_TIME && text.length() == 8) {
            return isTimeOfDay(text);
        }
        String iso = text.toUpperCase(Locale.ROOT);
        try {
            switch (kind) {
                case LOCAL_TIME:
                    return iso.length() >= 8 && LocalTime.parse(iso) != null;
                case LOCAL_DATE:
                    return LocalDate.parse(iso) != null;
                case LOCAL_DATE_TIME:
                    return LocalDateTime.parse(iso) != null;
                case OFFSET_DATE_TIME:
                    return OffsetDateTime.parse(iso) != null;
            }
            return false;
        } catch (DateTimeException notATime) {
            return false;
        }
    }

    /** {@code 21:07:59}: a time in nearly every hand, so it gets no general parser. */
    private static boolean isTimeOfDay(String text) {
        return text.charAt(2) == ':' && text.charAt(5) == ':' && two(text, 0) < 24
                && two(text, 3) < 60 && two(text, 6) < 60;
    }

    private static int two(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : 99;
    }
}
