package dev.railbird.importers.golf;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.ImportSink;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A dump of the database: the rows of its table of events, by COPY or by INSERT. */
final class DumpRows implements RowSource {
    private static final List<String> STANDARD = List.of("id", "game_id", "sequence_num",
            "event_type", "player_id", "event_data", "created_at");
    private static final int STATEMENT_MAX = 16 << 20;
    private final String source;
    private final Lines lines;
    private final ImportSink sink;
    private final GameShelf shelf;
    private final TreeSet<String> told = new TreeSet<>();

    DumpRows(String source, Reader in, ImportSink sink, GameShelf shelf) {
        this.source = source;
        lines = new Lines(in);
        this.sink = sink;
        this.shelf = shelf;
    }

    @Override
    public void read() throws IOException {
        while (lines.next()) {
            String line = lines.text();
            Optional<SqlHead> copy = SqlHead.of(line, "COPY ");
            Optional<SqlHead> insert = SqlHead.of(line, "INSERT INTO ");
            if (copy.isPresent() && line.contains("FROM stdin")) {
                sink.ignored("SQL", 1);
                copied(copy.get());
            } else if (insert.isPresent()) {
                inserted(insert.get());
            } else {
                sink.ignored(line.isBlank() ? "blank line" : "SQL", 1);
            }
        }
        shelf.emit();
    }

    private void copied(SqlHead head) throws IOException {
        while (lines.next() && !lines.text().equals("\\.")) {
            row(head, CopyFields.split(lines.text()), lines.number());
        }
        sink.ignored("SQL", 1);
    }

    private void row(SqlHead head, List<String> fields, int line) throws IOException {
        SourceLocation location = SourceLocation.line(source, line, 0);
        if (!head.table().equals("events")) {
            if ((head.table().equals("moves") || head.table().equals("games_v2"))
                    && told.add(head.table())) {
                TableRows.told(sink, location, head.table());
            }
            sink.ignored("row of " + head.table() + ": not replayable", 1);
            return;
        }
        Columns columns = Columns.named(head.columns().isEmpty() ? STANDARD : head.columns());
        if (fields.size() != columns.width() || !columns.missing().isEmpty()) {
            shelf.unreadable(location, "a row has other columns than the table of events",
                    String.join(", ", STANDARD), fields.size() + " columns",
                    "Its game misses this row.");
            return;
        }
        shelf.add(columns.row(fields, location));
    }

    /** One statement, with one row or many; a string may hold line ends. */
    private void inserted(SqlHead head) throws IOException {
        int first = lines.number();
        StringBuilder statement = new StringBuilder(lines.text());
        SqlValues values = new SqlValues(head.rest());
        while (!values.isWhole() && statement.length() < STATEMENT_MAX && lines.next()) {
            statement.append('\n').append(lines.text());
            values = new SqlValues(SqlHead.of(statement.toString(), "INSERT INTO ").orElseThrow()
                    .rest());
        }
        List<List<String>> rows = new ArrayList<>(values.rows());
        if (!values.isWhole() || rows.isEmpty()) {
            shelf.unreadable(SourceLocation.line(source, first, 0),
                    "a statement cannot be read as rows", "INSERT INTO ... VALUES (...);",
                    Shown.of(statement.toString()), "Its rows are left out.");
            return;
        }
        for (List<String> fields : rows) {
            row(head, fields, first);
        }
    }
}
