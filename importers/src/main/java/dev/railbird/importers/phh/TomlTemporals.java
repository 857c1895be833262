package dev.railbird.importers.phh;

import dev.railbird.importers.phh.TomlValue.TemporalKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Locale;

/** Whether a text is the date or time that it looks like. */
final class TomlTemporals {
    private TomlTemporals() {
    }

    static boolean isValid(TemporalKind kind, String text) {
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
}
