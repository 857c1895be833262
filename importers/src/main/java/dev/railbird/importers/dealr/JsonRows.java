package dev.railbird.importers.dealr;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.json.JsonFault;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonTree;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * JSON Lines: a row an object; its payload is an object, or the text of one. The rows may be those
 * of one array, as {@code json_agg} writes it: a row a line, with the array's own signs around it.
 */
final class JsonRows {
    private final String source;
    private final TextLines lines;
    private final RowSink sink;
    private final Columns columns;

    JsonRows(String source, TextLines lines, RowSink sink) {
        this.source = source;
        this.lines = lines;
        this.sink = sink;
        columns = new Columns(sink);
    }

    void read() throws IOException {
        long place = 0;
        for (Optional<String> text = lines.next(); text.isPresent(); text = lines.next()) {
            SourceLocation at = SourceLocation.line(source, lines.number(), 0);
            if (text.get().isBlank()) {
                sink.ignored("blank line");
                continue;
            }
            try {
                JsonNode value = JsonTree.read(withoutArray(text.get()), 1);
                List<JsonNode> rows = value.kind() == JsonNode.Kind.ARRAY ? value.items()
                        : List.of(value);
                for (JsonNode row : rows) {
                    if (row.isObject()) {
                        place++;
                        row(place, at, row);
                    } else {
                        sink.broken("a line that is no object", "an object a line", row.shown(),
                                at);
                    }
                }
            } catch (JsonFault fault) {
                sink.broken("this is not JSON", "an object a line", fault.getMessage(),
                        SourceLocation.line(source, lines.number(), fault.column()));
            }
        }
    }

    /** Blanks in place of an array's signs: columns stay what they are. */
    private static String withoutArray(String line) {
        String text = line.stripTrailing();
        boolean opens = text.startsWith("[");
        boolean closes = text.endsWith("]");
        if (opens && closes) {
            return text;
        }
        String end = closes || text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
        String row = opens ? " " + end.substring(1) : end;
        return row.isBlank() ? "[]" : row;
    }

    private void row(long place, SourceLocation at, JsonNode row) {
        Optional<JsonNode> data = row.get(Columns.DATA).filter(JsonNode::isObject);
        if (data.isPresent()) {
            columns.row(place, at, column -> text(row, column), data, "");
        } else {
            columns.row(place, at, column -> text(row, column));
        }
    }

    private static Optional<String> text(JsonNode row, String column) {
        return row.get(column).filter(value -> !value.isNull() && value.isScalar())
                .map(JsonNode::text);
    }
}
