package dev.railbird.importers.export;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.export.ExportRecord.Field;
import dev.railbird.importers.golf.Times;
import dev.railbird.importers.json.JsonFault;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonNode.Kind;
import dev.railbird.importers.json.JsonNode.Member;
import dev.railbird.importers.json.JsonTree;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a record of named values. JSON is taken apart whether it is a value or the text of a
 * column, and nothing, empty and null are one, so that a row is the same record in CSV, JSON and
 * the database itself.
 */
final class Cells {
    private static final List<String> STREAMS =
            List.of("game_id", "hand_id", "stream_id");
    private static final List<String> NUMBERS = List.of("sequence_num", "sequence", "version");
    /** The golf game calls its columns otherwise when it writes JSON itself. */
    private static final List<List<String>> GOLF_NAMES = List.of(List.of("data", "event_data"),
            List.of("timestamp", "created_at"), List.of("sequence", "sequence_num"),
            List.of("type", "event_type"));
    private static final List<String> TIMES =
            List.of("created_at", "timestamp", "started_at", "completed_at");
    private final List<Field> fields = new ArrayList<>();
    private boolean isRow;

    /** A row of a table: its id names it, and its neighbours mean nothing. */
    static Cells ofRow() {
        Cells cells = new Cells();
        cells.isRow = true;
        return cells;
    }

    /** The text of a column, which may be JSON, or the word that some exports have for nothing. */
    void column(String name, String text, int line) {
        if (text.equals("NULL")) {
            return;
        }
        String start = text.stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            try {
                value(name, JsonTree.read(text, 1), line);
                return;
            } catch (JsonFault noJson) {
                // The text stands for itself, as it would be read by whoever finds it there.
            }
        }
        add(name, text, line, 0);
    }

    /** The members of an object, which may hold JSON as text. */
    void members(JsonNode object) {
        for (Member member : object.members()) {
            JsonNode value = member.value();
            if (value.kind() == Kind.TEXT) {
                column(member.name(), value.text(), value.line());
            } else if (!value.isNull()) {
                value(member.name(), value, 0);
            }
        }
    }

    /** @param line of the column that holds the value as text; 0 when the value has its place */
    private void value(String name, JsonNode node, int line) {
        if (node.members().isEmpty()) {
            String text = node.kind() == Kind.NUMBER && isTop(name) ? node.text() : node.json();
            add(name, text, line == 0 ? node.line() : line, line == 0 ? node.column() : 0);
            return;
        }
        for (int k = 0; k < node.members().size(); k++) {
            Member member = node.members().get(k);
            value(node.isObject() ? name + "." + member.name() : name + "[" + (k + 1) + "]",
                    member.value(), line);
        }
    }

    private static boolean isTop(String name) {
        return name.indexOf('.') < 0 && name.indexOf('[') < 0;
    }

    void add(String name, String value, int line, int column) {
        if (!value.isEmpty()) {
            fields.add(new Field(name, Secrets.hidden(name, value), line, column));
        }
    }

    ExportRecord in(String table, SourceLocation location) {
        if (has("game_id")) {
            GOLF_NAMES.forEach(names -> rename(names.get(0), names.get(1)));
        }
        times();
        String stream = has("idempotency_key") ? text("idempotency_key") : first(STREAMS);
        String number = first(NUMBERS);
        if (!stream.isEmpty()) {
            boolean isKey = has("idempotency_key");
            return new ExportRecord(table.isEmpty() ? table(isKey) : table, stream,
                    isKey ? "" : number, isKey || number.isEmpty() ? "" : text("id"), false,
                    fields, location);
        }
        if (has("seq")) {
            return new ExportRecord(table, "", text("seq"), "", true, fields, location);
        }
        String id = text("id");
        if (isRow || !id.isEmpty()) {
            return new ExportRecord(table, id, "", "", !isRow, fields, location);
        }
        return new ExportRecord(table, hand(), "", "", true, fields, location);
    }

    /** One table that was exported is the table that a database or its dump has by name. */
    private String table(boolean isKey) {
        return isKey ? "commands" : has("event_type") ? "events" : "";
    }

    /** Hands are numbered anew at every table. */
    private String hand() {
        String hand = text("hand");
        String at = has("table") ? text("table") : text("stream");
        return hand.isEmpty() || at.isEmpty() ? hand : at + "#" + hand;
    }

    private void times() {
        for (int k = 0; k < fields.size(); k++) {
            Field field = fields.get(k);
            if (TIMES.contains(field.name())) {
                String time = Times.parse(field.value()).map(Object::toString)
                        .orElse(field.value());
                fields.set(k, new Field(field.name(), time, field.line(), field.column()));
            }
        }
    }

    private void rename(String from, String to) {
        if (has(to)) {
            return;
        }
        for (int k = 0; k < fields.size(); k++) {
            Field field = fields.get(k);
            if (field.top().equals(from)) {
                fields.set(k, new Field(to + field.name().substring(from.length()),
                        field.value(), field.line(), field.column()));
            }
        }
    }

    private boolean has(String top) {
        return fields.stream().anyMatch(field -> field.top().equals(top));
    }

    private String text(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).map(Field::value)
                .findFirst().orElse("");
    }

    private String first(List<String> names) {
        return names.stream().map(this::text).filter(text -> !text.isEmpty()).findFirst()
                .orElse("");
    }
}
