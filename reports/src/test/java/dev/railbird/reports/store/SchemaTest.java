package dev.railbird.reports.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema as data, as a database, and as the page that documents it. */
class SchemaTest {
    private static final Path PAGE = Path.of(System.getProperty("railbird.root", ".."),
            "docs/reference/store-schema.md");
    private static final String FROM_HERE = "## Tables\n";

    @Test
    void thePageShowsEveryTableAndColumn() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        String head = page.substring(0, page.indexOf(FROM_HERE));
        String now = head + SchemaPage.text(Schema.tables(), Schema.views());
        if (Boolean.getBoolean("railbird.bless")) {
            Files.writeString(PAGE, now, StandardCharsets.UTF_8);
            page = now;
        }
        assertEquals(now, page, "run bin/bless");
    }

    @Test
    void everyKeyNamesColumnsOfItsTable() {
        for (Table table : Schema.tables()) {
            List<String> names = table.columns().stream().map(Column::name).toList();
            assertTrue(names.containsAll(List.of(table.key().split(", "))), table.name());
            assertEquals(names.size(), names.stream().distinct().count(), table.name());
        }
    }

    @Test
    void theCountsAreTheColumnsOfTheirTableInThatOrder() {
        Table table = Schema.tables().stream()
                .filter(each -> each.name().equals("seat_counts")).findFirst().orElseThrow();
        assertEquals(Arrays.stream(Count.values())
                .map(count -> count.name().toLowerCase(Locale.ROOT)).toList(),
                table.columns().stream().skip(2).map(Column::name).toList());
    }

    @Test
    void everyTableViewAndColumnHasItsComment(@TempDir Path folder) throws SQLException {
        Path file = folder.resolve("it's empty.duckdb");
        try (StoreWriter writer = StoreWriter.create(file)) {
            writer.finish(new Batch("test", "", ""));
        }
        assertEquals(List.of(), rows(file, "SELECT table_name FROM duckdb_tables() WHERE comment"
                + " IS NULL UNION ALL SELECT view_name FROM duckdb_views() WHERE comment IS NULL"
                + " AND NOT internal UNION ALL SELECT table_name || '.' || column_name FROM"
                + " duckdb_columns() WHERE comment IS NULL AND NOT internal"));
        List<String> tables = rows(file, "SELECT table_name FROM duckdb_tables()");
        assertEquals(Schema.tables().size(), tables.size());
        for (Table view : Schema.views()) {
            assertEquals(view.columns().stream().map(Column::name).toList(),
                    rows(file, "SELECT column_name FROM duckdb_columns() WHERE table_name = '"
                            + view.name() + "' ORDER BY column_index"), view.name());
        }
    }

    @Test
    void everyQuestionCanBeAskedOfAnEmptyDatabase(@TempDir Path folder) {
        Path file = folder.resolve("empty.duckdb");
        try (StoreWriter writer = StoreWriter.create(file)) {
            writer.finish(new Batch("test", "", ""));
        }
        try (StoreReader reader = StoreReader.open(file)) {
            for (Question question : Question.all()) {
                List<String> asked = new ArrayList<>();
                reader.ask(question.sql(), new Asked(asked));
                assertFalse(asked.isEmpty(), question.name());
            }
        }
    }

    @Test
    void theFileIsOfTheVersionThatOlderDuckDbsOpen(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("empty.duckdb");
        try (StoreWriter writer = StoreWriter.create(file)) {
            writer.finish(new Batch("test", "", ""));
        }
        byte[] head = Arrays.copyOfRange(Files.readAllBytes(file), 8, 20);
        assertEquals("DUCK", new String(head, 0, 4, StandardCharsets.US_ASCII));
        assertEquals(65, head[4], "storage version of DuckDB 1.2");
    }

    private record Asked(List<String> names) implements Answer {
        @Override
        public void headings(List<Heading> headings) {
            headings.forEach(heading -> names.add(heading.name()));
        }

        @Override
        public void row(List<java.util.Optional<String>> cells) {
            names.add(cells.toString());
        }
    }

    private static List<String> rows(Path file, String sql) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }
}
