package dev.railbird.importers.golf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.railbird.core.audit.GolfAuditor;
import dev.railbird.core.golf.GolfGame;
import dev.railbird.importers.Read;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same queries as on PostgreSQL, on a database in memory. */
class GolfDatabaseTest {
    @Test
    void rowsOfTheDatabaseAreRowsOfAnExport() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            connection.createStatement().execute("CREATE TABLE events (id INTEGER, game_id TEXT,"
                    + " sequence_num INTEGER, event_type TEXT, player_id TEXT, event_data TEXT,"
                    + " created_at TEXT)");
            fill(connection);
            Read read = new Read();
            try (GameShelf shelf = new GameShelf("db", read)) {
                new DatabaseRows("db", read, shelf).read(connection);
            }
            GolfGame game = read.golf.get(0);
            assertEquals(25, read.used);
            assertEquals("db:events/1", game.location().toString());
            assertEquals(digest(GolfData.read("formats/copy-text.tsv").golf.get(0)),
                    digest(game));
        }
    }

    @Test
    void anotherStoreIsToldByItsColumns() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            connection.createStatement().execute("CREATE TABLE events (id INTEGER, stream TEXT)");
            Read read = new Read();
            try (GameShelf shelf = new GameShelf("db", read)) {
                new DatabaseRows("db", read, shelf).read(connection);
            }
            assertEquals(List.of("events columns are missing"), read.sentences());
        }
    }

    private static String digest(GolfGame game) {
        return new GolfAuditor().audit(game).digest().toString();
    }

    private static void fill(Connection connection) throws SQLException {
        String text = new String(GolfData.bytes("formats/copy-text.tsv"), StandardCharsets.UTF_8);
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (String line : text.split("\n")) {
                List<String> fields = CopyFields.split(line);
                for (int k = 0; k < fields.size(); k++) {
                    insert.setString(k + 1, fields.get(k).isEmpty() ? null : fields.get(k));
                }
                insert.executeUpdate();
            }
        }
    }
}
