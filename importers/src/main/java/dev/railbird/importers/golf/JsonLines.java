package dev.railbird.importers.golf;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.json.JsonNode;
import java.io.IOException;
import java.io.Reader;

/** A row a line: {@code GameEvent.to_json()}, {@code row_to_json}, or an array of those. */
final class JsonLines implements RowSource {
    private final String source;
    private final Lines lines;
    private final ImportSink sink;
    private final GameShelf shelf;

    JsonLines(String source, Reader in, ImportSink sink, GameShelf shelf) {
        this.source = source;
        lines = new Lines(in);
        this.sink = sink;
        this.shelf = shelf;
    }

    /** Without the brackets and commas that an array has around its rows. */
    private static String row(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && (line.charAt(from) == '[' || line.charAt(from) <= ' ')) {
            from++;
        }
        while (to > from && (line.charAt(to - 1) == ',' || line.charAt(to - 1) == ']'
                || line.charAt(to - 1) <= ' ')) {
            to--;
        }
        return line.substring(from, to);
    }

    @Override
    public void read() throws IOException {
        while (lines.next()) {
            SourceLocation location = SourceLocation.line(source, lines.number(), 0);
            if (lines.text().isBlank()) {
                sink.ignored("blank line", 1);
                continue;
            }
            try {
                if (lines.isCut()) {
                    throw new RowFault("a line of at most " + Lines.LENGTH_MAX + " characters",
                            "more");
                }
                JsonNode row = JsonText.whole(row(lines.text()), lines.number(), 1);
                shelf.add(JsonRows.row(row, "", location));
            } catch (RowFault fault) {
                shelf.unreadable(location, "a line cannot be read as a row", fault.expected,
                        fault.found, "Its game misses this row.");
            }
        }
        shelf.emit();
    }
}
