package dev.railbird.importers.export;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.LiveConnection;
import dev.railbird.importers.Source;
import dev.railbird.importers.dealr.SqliteFile;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All tables of a database that its user may read; rows come one by one, in no order. */
final class DatabaseRecords {
    private static final int ROWS_AT_ONCE = 1000;
    private final String source;
    private final RecordSink sink;
    private final Connection connection;

    private DatabaseRecords(String source, RecordSink sink, Connection connection) {
        this.source = source;
        this.sink = sink;
        this.connection = connection;
    }

    static void live(String address, RecordSink sink) throws IOException {
        try (Connection connection = LiveConnection.open(address, System.getenv())) {
            new DatabaseRecords(address, sink, connection).read(connection.getSchema());
            connection.rollback();
        } catch (SQLException broken) {
            throw unreadable(broken);
        }
    }

    static void file(Source source, InputStream in, RecordSink sink) throws IOException {
        SqliteFile.with(source.path(), in, connection -> {
            try {
                new DatabaseRecords(source.name(), sink, connection).read(null);
            } catch (SQLException broken) {
                throw unreadable(broken);
            }
        });
    }

    private static IOException unreadable(SQLException broken) {
        String reason = broken.getMessage() == null ? "" : broken.getMessage();
        return new IOException("the database cannot be read: "
                + reason.lines().findFirst().orElse("no reason given"), broken);
    }

    /** @param schema empty for a database that has none */
    private void read(String schema) throws SQLException, IOException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getTables(null, schema, "%",
                new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        tables.removeIf(name -> name.startsWith("sqlite_"));
        for (String table : tables) {
            table(table);
        }
    }

    private void table(String table) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery("SELECT * FROM \""
                    + table.replace("\"", "\"\"") + "\"")) {
                ResultSetMetaData columns = rows.getMetaData();
                long number = 0;
                while (rows.next()) {
                    number++;
                    row(table, rows, columns, number);
                }
            }
        }
    }

    private void row(String table, ResultSet rows, ResultSetMetaData columns, long number)
            throws SQLException, IOException {
        Cells cells = Cells.ofRow();
        Optional<String> id = Optional.empty();
        for (int k = 1; k <= columns.getColumnCount(); k++) {
            String name = columns.getColumnLabel(k).toLowerCase(Locale.ROOT);
            String value = rows.getString(k);
            if (value != null) {
                cells.column(name, value, 0);
                id = name.equals("id") ? Optional.of(value) : id;
            }
        }
        sink.accept(cells.in(table, SourceLocation.row(source, table + "/"
                + id.orElse("row " + number))));
    }
}
