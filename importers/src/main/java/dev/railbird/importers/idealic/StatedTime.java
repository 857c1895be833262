package dev.railbird.importers.idealic;

import dev.railbird.core.event.Note;
import dev.railbird.importers.idealic.JsonValue.Num;
import dev.railbird.importers.idealic.JsonValue.Text;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A hand says when it was played up to three times: {@code timestamp} in milliseconds, {@code time}
 * as text, {@code year}, {@code month} and {@code day}. One moment cannot be two.
 */
final class StatedTime {
    private static final long QUARTER = 15 * 60;
    private static final long HOUR = 4 * QUARTER;
    private static final long EAST_MOST = 14 * HOUR;
    private static final long WEST_MOST = -12 * HOUR;
    private static final int DAYS_APART = 1;
    /** Hours from UTC, standard and summer time; a table of zones would differ between JDKs. */
    private static final Map<String, List<Integer>> ZONES = Map.ofEntries(
            Map.entry("ET", List.of(-5, -4)), Map.entry("EST", List.of(-5)),
            Map.entry("EDT", List.of(-4)), Map.entry("CT", List.of(-6, -5)),
            Map.entry("MT", List.of(-7, -6)), Map.entry("PT", List.of(-8, -7)),
            Map.entry("UTC", List.of(0)), Map.entry("GMT", List.of(0)),
            Map.entry("WET", List.of(0, 1)), Map.entry("CET", List.of(1, 2)),
            Map.entry("CEST", List.of(2)), Map.entry("EET", List.of(2, 3)),
            Map.entry("MSK", List.of(3, 4)));
    private final IdealicRecord record;
    private final Optional<BigDecimal> stamp;
    private final Optional<Text> written;

    StatedTime(IdealicRecord record, HandFields fields) {
        this.record = record;
        stamp = fields.number("timestamp").map(Num::number);
        written = fields.text("time");
    }

    void check() {
        Optional<LocalDateTime> clock = Optional.empty();
        if (written.isPresent()) {
            String text = written.get().text();
            boolean isUtc = text.endsWith("Z");
            clock = clock(isUtc ? text.substring(0, text.length() - 1) : text);
            if (clock.isEmpty()) {
                odd();
            } else if (isUtc) {
                sameMoment(clock.get());
            } else {
                someZone(clock.get());
            }
        }
        date(clock);
    }

    private static Optional<LocalDateTime> clock(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The field is free text by its type; what begins as a date has to be one. */
    private void odd() {
        String text = written.get().text();
        if (text.length() > 4 && text.charAt(4) == '-') {
            record.fault("LOG-06", "a time that is none", "YYYY-MM-DDTHH:mm:ss", written.get());
        }
    }

    private void sameMoment(LocalDateTime clock) {
        BigDecimal millis = BigDecimal.valueOf(clock.toInstant(ZoneOffset.UTC).toEpochMilli());
        if (stamp.isPresent() && stamp.get().compareTo(millis) != 0) {
            differs("the hand has two times", stamp.get().toPlainString() + ", its timestamp",
                    written.get().text() + ", which is " + millis.toPlainString());
        }
    }

    /** Sites write their own clock: all zones are whole quarters of an hour from UTC. */
    private void someZone(LocalDateTime clock) {
        if (stamp.isEmpty() || stamp.get().precision() - stamp.get().scale() > 15) {
            return;
        }
        long offset = clock.toEpochSecond(ZoneOffset.UTC)
                - Math.floorDiv(stamp.get().longValue(), 1000L);
        String zone = record.value("timeZone").orElse(null) instanceof Text text ? text.text()
                : "";
        List<Integer> hours = ZONES.get(zone);
        boolean fits = hours == null ? offset % QUARTER == 0 && offset >= WEST_MOST
                && offset <= EAST_MOST : hours.stream().anyMatch(hour -> hour * HOUR == offset);
        if (!fits) {
            differs("the hand has two times", hours == null ? "a time zone away from timestamp"
                    : zone + " of timestamp " + stamp.get().toPlainString(),
                    written.get().text() + ", " + offset + " s away");
        }
    }

    /** The date is that of the clock; without one it is within a day of the timestamp. */
    private void date(Optional<LocalDateTime> clock) {
        Optional<Num> year = whole("year");
        Optional<Num> month = whole("month");
        Optional<Num> day = whole("day");
        if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
            return;
        }
        LocalDate date;
        try {
            date = LocalDate.of(year.get().number().intValue(), month.get().number().intValue(),
                    day.get().number().intValue());
        } catch (DateTimeException none) {
            record.fault("LOG-06", "a date that no calendar has", "year, month and day",
                    day.get());
            return;
        }
        long epochDay = date.toEpochDay();
        boolean fits = clock.map(time -> time.toLocalDate().toEpochDay() == epochDay)
                .orElse(stamp.isEmpty() || Math.abs(epochDay - Math.floorDiv(
                        stamp.get().longValue(), 86_400_000L)) <= DAYS_APART);
        if (!fits) {
            record.note(Note.Kind.SUSPICION, "LOG-04", "the hand has two dates",
                    clock.map(time -> time.toLocalDate().toString())
                            .orElse("the day of the timestamp"), date.toString(),
                    "Compare year, month, day, time and timestamp.", day.get().line(),
                    day.get().column());
        }
    }

    private Optional<Num> whole(String name) {
        return record.value(name).filter(Num.class::isInstance).map(Num.class::cast)
                .filter(value -> value.number().precision() - value.number().scale() <= 9);
    }

    private void differs(String sentence, String expected, String found) {
        record.note(Note.Kind.SUSPICION, "LOG-04", sentence, expected, found,
                "One of them was changed.", written.get().line(), written.get().column());
    }
}
