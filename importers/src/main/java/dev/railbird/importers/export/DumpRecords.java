package dev.railbird.importers.export;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.golf.CopyFields;
import dev.railbird.importers.golf.SqlHead;
import dev.railbird.importers.golf.SqlValues;
import dev.railbird.importers.json.TextLines;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** A dump of a database: the rows of all its tables, by COPY or by INSERT. */
final class DumpRecords {
    private static final int STATEMENT_MAX = 16 << 20;
    private final String source;
    private final RecordSink sink;

    DumpRecords(String source, RecordSink sink) {
        this.source = source;
        this.sink = sink;
    }

    void read(InputStream in) throws IOException {
        TextLines lines = new TextLines(in);
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            Optional<SqlHead> copy = SqlHead.of(line.get(), "COPY ");
            Optional<SqlHead> insert = SqlHead.of(line.get(), "INSERT INTO ");
            if (copy.isPresent() && line.get().contains("FROM stdin")) {
                copied(copy.get(), lines);
            } else if (insert.isPresent()) {
                inserted(line.get(), lines);
            }
        }
    }

    private void copied(SqlHead head, TextLines lines) throws IOException {
        for (Optional<String> line = lines.next(); line.isPresent()
                && !line.get().equals("\\."); line = lines.next()) {
            row(head, CopyFields.split(line.get()), lines.number());
        }
    }

    /** One statement, with one row or many; a string may hold line ends. */
    private void inserted(String begin, TextLines lines) throws IOException {
        int first = lines.number();
        StringBuilder statement = new StringBuilder(begin);
        SqlHead head = SqlHead.of(begin, "INSERT INTO ").orElseThrow();
        SqlValues values = new SqlValues(head.rest());
        while (!values.isWhole() && statement.length() < STATEMENT_MAX) {
            Optional<String> more = lines.next();
            if (more.isEmpty()) {
                break;
            }
            statement.append('\n').append(more.get());
            head = SqlHead.of(statement.toString(), "INSERT INTO ").orElseThrow();
            values = new SqlValues(head.rest());
        }
        if (!values.isWhole()) {
            throw new IOException("line " + first + ": a statement that does not end");
        }
        for (List<String> fields : values.rows()) {
            row(head, fields, first);
        }
    }

    private void row(SqlHead head, List<String> fields, int line) throws IOException {
        Cells cells = Cells.ofRow();
        boolean isGolf = head.columns().isEmpty() && head.table().equals("events");
        List<String> names = isGolf ? TableRecords.GOLF : head.columns();
        for (int k = 0; k < fields.size(); k++) {
            cells.column(k < names.size() ? names.get(k) : "column " + (k + 1), fields.get(k),
                    line);
        }
        sink.accept(cells.in(head.table(), SourceLocation.line(source, line, 0)));
    }
}
