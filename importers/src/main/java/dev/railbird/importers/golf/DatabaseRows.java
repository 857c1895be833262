package dev.railbird.importers.golf;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.LiveConnection;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table of events in the database itself. */
final class DatabaseRows {
    private static final int ROWS_AT_ONCE = 1000;
    private static final String TABLE = "events";
    private final String source;
    private final ImportSink sink;
    private final GameShelf shelf;

    DatabaseRows(String source, ImportSink sink, GameShelf shelf) {
        this.source = source;
        this.sink = sink;
        this.shelf = shelf;
    }

    /** True when the table of events is there and has the columns of the golf game. */
    static boolean isStore(String address, Map<String, String> environment) {
        try (Connection connection = LiveConnection.open(address, environment);
                Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("SELECT * FROM " + TABLE
                        + " WHERE 1 = 0")) {
            return Columns.named(names(none.getMetaData())).missing().isEmpty();
        } catch (SQLException unreachable) {
            return false;
        }
    }

    void connectAndRead(Map<String, String> environment) throws IOException {
        try (Connection connection = LiveConnection.open(source, environment)) {
            read(connection);
            connection.rollback();
        } catch (SQLException broken) {
            // The first line of a message is the driver's; nothing in it comes from the password.
            String reason = broken.getMessage() == null ? "" : broken.getMessage();
            throw new IOException("the database cannot be read: "
                    + reason.lines().findFirst().orElse("no reason given"), broken);
        }
    }

    void read(Connection connection) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery("SELECT * FROM " + TABLE)) {
                List<String> names = names(rows.getMetaData());
                Columns columns = Columns.named(names);
                if (!columns.missing().isEmpty()) {
                    unusable(columns);
                    return;
                }
                int id = names.indexOf("id");
                while (rows.next()) {
                    List<String> fields = fields(rows, names.size());
                    shelf.add(columns.row(fields, SourceLocation.row(source, TABLE
                            + (id < 0 ? "" : "/" + fields.get(id)))));
                }
            }
        }
        shelf.emit();
    }

    private void unusable(Columns columns) {
        SourceLocation place = SourceLocation.row(source, TABLE);
        sink.unreadableHand(TABLE, place, List.of(GameShelf.finding(place, "columns are missing",
                "the table events of the golf game", "no "
                        + String.join(", no ", columns.missing()),
                "Is this the store of another game?")));
    }

    private static List<String> names(ResultSetMetaData columns) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int k = 1; k <= columns.getColumnCount(); k++) {
            names.add(columns.getColumnLabel(k).toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private static List<String> fields(ResultSet rows, int count) throws SQLException {
        List<String> fields = new ArrayList<>(count);
        for (int k = 1; k <= count; k++) {
            String field = rows.getString(k);
            fields.add(field == null ? "" : field);
        }
        return fields;
    }
}
