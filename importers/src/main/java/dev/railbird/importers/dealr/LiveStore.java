package dev.railbird.importers.dealr;

import dev.railbird.importers.LiveConnection;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** A store that is in use, on PostgreSQL, read in one transaction. */
final class LiveStore {
    private LiveStore() {
    }

    static void read(String address, Map<String, String> environment, EventLog log)
            throws IOException {
        try (Connection connection = LiveConnection.open(address, environment)) {
            DatabaseRows rows = new DatabaseRows(address, connection);
            rows.readEvents(log);
            log.finish();
            log.commands(rows);
            connection.rollback();
        } catch (SQLException broken) {
            throw new IOException("the database cannot be read: "
                    + DatabaseRows.reason(broken), broken);
        }
    }
}
