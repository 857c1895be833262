package dev.railbird.importers.golf;

import dev.railbird.core.event.SourceLocation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which column of a table is which, by a header or by what stands in the first row. */
final class Columns {
    enum Column {
        ID("id"), GAME("game_id"), NUMBER("sequence_num"), TYPE("event_type"),
        PLAYER("player_id"), DATA("event_data"), TIME("created_at");

        final String title;

        Column(String title) {
            this.title = title;
        }
    }

    private static final List<Column> NEEDED = List.of(Column.GAME, Column.NUMBER, Column.TYPE,
            Column.PLAYER, Column.DATA);
    private final EnumMap<Column, Integer> places = new EnumMap<>(Column.class);
    private final int width;

    private Columns(int width) {
        this.width = width;
    }

    static boolean isHeader(List<String> fields) {
        Columns columns = named(fields);
        return columns.places.containsKey(Column.TYPE) || columns.places.containsKey(Column.NUMBER)
                || columns.places.containsKey(Column.GAME);
    }

    static Columns named(List<String> header) {
        Columns columns = new Columns(header.size());
        for (int k = 0; k < header.size(); k++) {
            String name = header.get(k).strip().toLowerCase(Locale.ROOT).replace("\"", "");
            Optional<Column> column = column(name);
            if (column.isPresent()) {
                columns.places.putIfAbsent(column.get(), k);
            }
        }
        return columns;
    }

    private static Optional<Column> column(String name) {
        for (Column column : Column.values()) {
            if (column.title.equals(name)) {
                return Optional.of(column);
            }
        }
        return switch (name) {
            case "sequence" -> Optional.of(Column.NUMBER);
            case "type" -> Optional.of(Column.TYPE);
            case "data" -> Optional.of(Column.DATA);
            case "timestamp" -> Optional.of(Column.TIME);
            default -> Optional.empty();
        };
    }

    /** Without a header: each column shows what it is, and the last one left is the player. */
    static Columns guessed(List<String> row) {
        Columns columns = new Columns(row.size());
        List<Integer> numbers = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        for (int k = 0; k < row.size(); k++) {
            String field = row.get(k);
            if (EventReader.TYPES.contains(field)) {
                columns.places.put(Column.TYPE, k);
            } else if (field.startsWith("{")) {
                columns.places.put(Column.DATA, k);
            } else if (Times.parse(field).isPresent()) {
                columns.places.put(Column.TIME, k);
            } else if (isNumber(field)) {
                numbers.add(k);
            } else {
                left.add(k);
            }
        }
        if (numbers.size() == 2) {
            columns.places.put(Column.ID, numbers.get(0));
        }
        if (!numbers.isEmpty()) {
            columns.places.put(Column.NUMBER, numbers.get(numbers.size() - 1));
        }
        if (left.size() == 2) {
            columns.places.put(Column.GAME, left.get(0));
            columns.places.put(Column.PLAYER, left.get(1));
        }
        return columns;
    }

    private static boolean isNumber(String field) {
        return !field.isEmpty() && field.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (Column column : NEEDED) {
            if (!places.containsKey(column)) {
                missing.add(column.title);
            }
        }
        return missing;
    }

    int width() {
        return width;
    }

    /** @param fields as many as {@link #width}; a missing value is empty text */
    StoredRow row(List<String> fields, SourceLocation location) {
        String player = field(fields, Column.PLAYER);
        String time = field(fields, Column.TIME);
        return new StoredRow(field(fields, Column.ID), field(fields, Column.GAME),
                field(fields, Column.NUMBER), field(fields, Column.TYPE),
                isNothing(player) ? Optional.empty() : Optional.of(player),
                field(fields, Column.DATA),
                isNothing(time) ? Optional.empty() : Optional.of(time), location);
    }

    private String field(List<String> fields, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : fields.get(place);
    }

    /** No player has one of these as an id: exports write them for NULL. */
    private static boolean isNothing(String text) {
        return text.isEmpty() || text.equals("NULL") || text.equals("\\N") || text.equals("null");
    }
}
