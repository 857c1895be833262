package dev.railbird.importers.golf;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.ImportSink;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rows of a table as fields: the first tells what the columns are. */
final class TableRows {
    private static final CheckId COMPLETE = new CheckId("LOG-12");
    private final String source;
    private final ImportSink sink;
    private final GameShelf shelf;
    private Columns columns;
    /** The name of a table that holds no events; empty when it is the table of events. */
    private String other = "";
    private boolean isUnusable;

    TableRows(String source, ImportSink sink, GameShelf shelf) {
        this.source = source;
        this.sink = sink;
        this.shelf = shelf;
    }

    void row(List<String> fields, int line) throws IOException {
        if (fields.size() == 1 && fields.get(0).isBlank()) {
            sink.ignored("blank line", 1);
            return;
        }
        if (columns == null) {
            begin(fields, line);
            return;
        }
        data(fields, line);
    }

    private void begin(List<String> fields, int line) throws IOException {
        if (isTable(fields, line)) {
            columns = Columns.named(fields);
            sink.ignored("header", 1);
        } else if (Columns.isHeader(fields)) {
            columns = Columns.named(fields);
            if (suffice(line)) {
                sink.ignored("header", 1);
            }
        } else {
            columns = Columns.guessed(fields);
            if (suffice(line)) {
                data(fields, line);
            }
        }
    }

    /** Without all columns the first row is what cannot be read, whether it names them or not. */
    private boolean suffice(int line) {
        List<String> missing = columns.missing();
        if (missing.isEmpty()) {
            return true;
        }
        isUnusable = true;
        sink.unreadableHand(Integer.toString(line), SourceLocation.line(source, line, 0),
                List.of(GameShelf.finding(SourceLocation.line(source, line, 0),
                        "columns are missing", "game_id, sequence_num, event_type, player_id,"
                                + " event_data", "no " + String.join(", no ", missing),
                        "Export the whole table: COPY events TO STDOUT WITH CSV HEADER.")));
        return false;
    }

    /** The other two tables of the server are recognised and told apart. */
    private boolean isTable(List<String> fields, int line) {
        List<String> names = fields.stream().map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (names.contains("hand_state") && names.contains("action")) {
            other = "moves";
        } else if (names.contains("room_code") && names.contains("host_id")
                && !names.contains("event_type")) {
            other = "games_v2";
        }
        if (other.isEmpty()) {
            return false;
        }
        told(sink, SourceLocation.line(source, line, 0), other);
        return true;
    }

    static void told(ImportSink sink, SourceLocation location, String table) {
        sink.finding(new Finding(COMPLETE, Severity.NOTICE, location, Optional.empty(), 0,
                "the table " + table + " holds no events: no deal, no seed, no scores",
                "the table events", table, "", false, "Games cannot be replayed from it. A server"
                        + " that was not wired to its event store has nothing else."));
    }

    private void data(List<String> fields, int line) throws IOException {
        if (!other.isEmpty()) {
            sink.ignored("row of " + other + ": not replayable", 1);
            return;
        }
        if (isUnusable) {
            sink.unreadable(1);
            return;
        }
        SourceLocation location = SourceLocation.line(source, line, 0);
        if (fields.size() != columns.width()) {
            shelf.unreadable(location, "a row has another number of columns",
                    Integer.toString(columns.width()), Integer.toString(fields.size()),
                    "Its game misses this row.");
            return;
        }
        shelf.add(columns.row(fields, location));
    }

    void end() throws IOException {
        if (columns != null && other.isEmpty() && !isUnusable) {
            shelf.emit();
        }
    }
}
