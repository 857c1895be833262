package dev.railbird.importers.dealr;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.dealr.JsonValue.Members;
import dev.railbird.importers.dealr.JsonValue.Text;
import dev.railbird.importers.dealr.JsonValue.Word;
import java.io.IOException;
import java.util.Optional;

/** JSON Lines: a row an object; its payload is an object, or the text of one. */
final class JsonRows {
    private final String source;
    private final TextLines lines;
    private final RowSink sink;
    private final Columns columns;
    private final JsonText json = new JsonText();

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
                JsonValue value = json.read(text.get());
                if (value instanceof Members members) {
                    place++;
                    row(place, at, members);
                } else {
                    sink.broken("a line that is no object", "an object a line",
                            JsonValue.kind(value), at);
                }
            } catch (JsonText.Fault fault) {
                sink.broken("this is not JSON", "an object a line", fault.getMessage(),
                        SourceLocation.line(source, lines.number(), fault.column));
            }
        }
    }

    private void row(long place, SourceLocation at, Members row) {
        Optional<JsonValue> data = row.get(Columns.DATA);
        if (data.isPresent() && data.get() instanceof Members payload) {
            columns.row(place, at, column -> text(row, column), Optional.of(payload), "");
        } else {
            columns.row(place, at, column -> text(row, column));
        }
    }

    private static Optional<String> text(Members row, String column) {
        Optional<JsonValue> value = row.get(column);
        boolean isScalar = value.isPresent() && (value.get() instanceof Text
                || value.get() instanceof JsonValue.Number
                || value.get() instanceof Word word && !word.text().equals("null"));
        return isScalar ? value.map(JsonValue::toString) : Optional.empty();
    }
}
