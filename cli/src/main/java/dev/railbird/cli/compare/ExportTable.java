package dev.railbird.cli.compare;

import dev.railbird.importers.export.ExportRecord;
import dev.railbird.importers.export.ExportRecord.Field;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What the records of a table have in common. */
final class ExportTable {
    private static final int COLUMNS_MAX = 1000;
    /** Columns, with how many records have each. */
    private final TreeMap<String, Long> columns = new TreeMap<>();
    private long records;
    private long head = -1;
    private Optional<Instant> newest = Optional.empty();

    void add(ExportRecord entry) {
        records++;
        head = Math.max(head, position(entry));
        Optional<Instant> made = made(entry);
        if (made.isPresent() && (newest.isEmpty() || made.get().isAfter(newest.get()))) {
            newest = made;
        }
        String before = "";
        for (Field field : entry.fields()) {
            String column = field.top();
            boolean isNext = !column.equals(before);
            if (isNext && (columns.size() < COLUMNS_MAX || columns.containsKey(column))) {
                columns.merge(column, 1L, Long::sum);
            }
            before = column;
        }
    }

    static long position(ExportRecord entry) {
        return number(entry.position());
    }

    private static long number(String text) {
        boolean isNumber = !text.isEmpty() && text.length() <= 18
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Long.parseLong(text) : -1;
    }

    /** When the record says that it was made: a time, or seconds since 1970. */
    static Optional<Instant> made(ExportRecord entry) {
        String made = entry.field("created_at").map(Field::value).orElse("");
        long seconds = number(made);
        try {
            return seconds >= 0 ? Optional.of(Instant.ofEpochSecond(seconds))
                    : made.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(made));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    long records() {
        return records;
    }

    /** The highest position; -1 when positions are no numbers. */
    long head() {
        return head;
    }

    /** When the newest record was made; empty when no record says it. */
    Optional<Instant> newest() {
        return newest;
    }

    Set<String> columns() {
        return columns.keySet();
    }

    /** A column that another export lacks is the export's when most records have it. */
    boolean isUsual(String column) {
        return columns.getOrDefault(column, 0L) * 2 >= records;
    }
}
