package dev.railbird.importers.dealr;

import dev.railbird.core.event.SourceLocation;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The tables of a store that is a database; rows come in the order of their keys, one by one. */
final class DatabaseRows {
    private static final int ROWS_AT_ONCE = 1000;
    private final String source;
    private final Connection connection;

    DatabaseRows(String source, Connection connection) {
        this.source = source;
        this.connection = connection;
    }

    void readEvents(RowSink sink) throws IOException {
        Columns columns = new Columns(sink);
        long[] place = {0};
        read("SELECT * FROM events ORDER BY id", values -> {
            place[0]++;
            columns.row(place[0], SourceLocation.row(source, "events/"
                    + values.get(Columns.ID).orElse(Long.toString(place[0]))), values::get);
        });
    }

    /** Commands are read after the events that they are held against. */
    void readCommands(Commands commands) throws IOException {
        if (!hasTable("commands")) {
            return;
        }
        read("SELECT * FROM commands ORDER BY created_at, idempotency_key", values ->
                commands.command(SourceLocation.row(source, "commands/"
                        + values.get(CommandLog.KEY).orElse("")), values::get));
    }

    /** Takes a row of the commands table. */
    interface Commands {
        void command(SourceLocation at, Function<String, Optional<String>> get);
    }

    private interface Row {
        Optional<String> get(String column);
    }

    private interface RowReader {
        void accept(Row row);
    }

    private void read(String query, RowReader reader) throws IOException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery(query)) {
                List<String> names = names(rows.getMetaData());
                while (rows.next()) {
                    List<Optional<String>> values = new ArrayList<>(names.size());
                    for (int k = 1; k <= names.size(); k++) {
                        values.add(Optional.ofNullable(rows.getString(k)));
                    }
                    reader.accept(column -> names.contains(column)
                            ? values.get(names.indexOf(column)) : Optional.empty());
                }
            }
        } catch (SQLException broken) {
            throw new IOException("the database cannot be read: " + reason(broken), broken);
        }
    }

    private static List<String> names(ResultSetMetaData columns) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int k = 1; k <= columns.getColumnCount(); k++) {
            names.add(columns.getColumnLabel(k).toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private boolean hasTable(String name) throws IOException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, name, null)) {
            return tables.next();
        } catch (SQLException broken) {
            throw new IOException("the database cannot be read: " + reason(broken), broken);
        }
    }

    /** The first line of a driver's message. */
    static String reason(SQLException broken) {
        String message = broken.getMessage() == null ? "no reason given" : broken.getMessage();
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
