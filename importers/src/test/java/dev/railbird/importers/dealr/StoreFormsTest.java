package dev.railbird.importers.dealr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.importers.Read;
import dev.railbird.importers.Sniff;
import dev.railbird.importers.SourceHead;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One store, written in every form that it is handed out in, is the same hands. */
class StoreFormsTest {
    private final StoreRows store = StoreRows.of("documented.csv");
    private final Map<String, String> digests =
            StoreRows.digests(StoreRows.read(store.csv()));

    @Test
    void theStoreHoldsFourHandsWithoutAnyViolation() {
        Read read = StoreRows.read(store.csv());
        assertEquals(4, digests.size());
        assertEquals(List.of(), StoreRows.violations(read));
        assertEquals(store.rows.size(), read.used);
        assertEquals(1, read.ignored);
    }

    @Test
    void rowsMayStandInAnyOrder() {
        Collections.reverse(store.rows);
        isTheSame(store.csv());
        Collections.rotate(store.rows, 37);
        isTheSame(store.csv());
    }

    @Test
    void columnsMayStandInAnyOrderAndOthersMayBeThere() {
        store.rows.forEach(row -> row.put("note", "x"));
        isTheSame(store.csv(List.of("note", "event_data", "timestamp", "id", "created_at",
                "event_type", "version", "hand_id"), "\n"));
    }

    @Test
    void theHeaderMayBeMissingAndOtherSignsMayStandBetweenTheValues() {
        String csv = store.csv();
        isTheSame(csv.substring(csv.indexOf('\n') + 1));
        for (String sign : List.of(";", "\t", "|")) {
            isTheSame(csv.lines().map(line -> line.startsWith("id,") ? line.replace(",", sign)
                    : String.join(sign, CsvRows.parse(line, ',').stream()
                            .map(value -> '"' + value.replace("\"", "\"\"") + '"').toList()))
                    .collect(Collectors.joining("\n")));
        }
    }

    @Test
    void theRowsMayBeAnArray() {
        List<String> rows = store.jsonLines(false).lines().toList();
        isTheSame("[" + String.join(", \n ", rows) + "]");
        isTheSame("[\n" + String.join(",\n", rows) + "\n]\n");
        isTheSame("[" + String.join(",", rows) + "]");
    }

    @Test
    void byteOrderMarkAndLineEndsDoNotMatter() {
        isTheSame("\uFEFF" + store.csv(StoreRows.COLUMNS, "\r\n"));
        isTheSame(store.csv(StoreRows.COLUMNS, "\r"));
    }

    @Test
    void olderStreetNamesMeanTheSame() {
        store.rows.forEach(row -> row.put("event_data", row.get("event_data")
                .replace("\"street\": \"", "\"street\": \"Street.")));
        isTheSame(store.csv());
    }

    @Test
    void jsonLinesMayHoldThePayloadAsAnObjectOrAsText() {
        isTheSame(store.jsonLines(true));
        isTheSame(store.jsonLines(false));
    }

    @Test
    void blankLinesMayStandBeforeLinesOfJson() {
        isTheSame("\n\r\n" + store.jsonLines(true));
    }

    @Test
    void theDatabaseItselfIsRead(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("a store.db");
        write(file);
        byte[] bytes = Files.readAllBytes(file);
        assertEquals(digests, StoreRows.digests(Read.of(new DealrImporter(), bytes)));
        byte[] head = new byte[SourceHead.BYTES_MAX];
        System.arraycopy(bytes, 0, head, 0, Math.min(head.length, bytes.length));
        assertEquals(Sniff.Certainty.CERTAIN,
                new DealrImporter().sniff(new SourceHead(head, false)).certainty());
    }

    private void write(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE events (id INTEGER PRIMARY KEY, hand_id TEXT,"
                    + " version INTEGER, event_type TEXT, event_data TEXT, timestamp BIGINT,"
                    + " created_at BIGINT)");
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?)")) {
                for (Map<String, String> row : store.rows) {
                    for (int k = 0; k < StoreRows.COLUMNS.size(); k++) {
                        insert.setString(k + 1, row.get(StoreRows.COLUMNS.get(k)));
                    }
                    insert.executeUpdate();
                }
            }
        }
    }

    private void isTheSame(String text) {
        Read read = StoreRows.read(text);
        assertEquals(digests, StoreRows.digests(read));
        assertEquals(List.of(), StoreRows.violations(read));
        assertTrue(new DealrImporter().sniff(new SourceHead(
                text.getBytes(StandardCharsets.UTF_8), true)).certainty()
                == Sniff.Certainty.CERTAIN);
    }
}
