package dev.railbird.reports.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The file behind a writer: made with every table, or opened to be appended to. All rows go in by
 * one transaction.
 */
final class StoreFile implements AutoCloseable {
    private static final String CATALOG = "store";
    /** What every DuckDB from 1.2 on opens. */
    private static final String STORAGE = "v1.2.0";
    private static final String MEMORY = "512MB";
    private final Connection database;
    private final Tables tables;
    private boolean isOpen = true;

    private StoreFile(Path file, boolean isNew) throws SQLException {
        database = DriverManager.getConnection("jdbc:duckdb:");
        try {
            execute("SET memory_limit = '" + MEMORY + "'");
            execute("SET temp_directory = '" + quoted(file + ".tmp") + "'");
            execute("ATTACH '" + quoted(file.toString()) + "' AS " + CATALOG
                    + (isNew ? " (STORAGE_VERSION '" + STORAGE + "')" : ""));
            execute("USE " + CATALOG);
            database.setAutoCommit(false);
            if (isNew) {
                define(Schema.tables());
                define(Schema.views());
            }
            tables = new Tables(database);
        } catch (SQLException | RuntimeException broken) {
            database.close();
            throw broken;
        }
    }

    static StoreFile open(Path file, boolean isNew) {
        try {
            return new StoreFile(file, isNew);
        } catch (SQLException broken) {
            throw new StoreFailure(broken);
        }
    }

    Tables tables() {
        return tables;
    }

    /** The first number of an answer of one row. */
    long number(String sql) {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException broken) {
            throw new StoreFailure(broken);
        }
    }

    private static String quoted(String text) {
        return text.replace("'", "''");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /** With their comments, one transaction for all: every commit waits for the disk. */
    private void define(List<Table> all) throws SQLException {
        for (Table table : all) {
            execute(table.create());
            for (String comment : table.comments()) {
                execute(comment);
            }
        }
    }

    /** Writes what is left. */
    void finish() throws SQLException {
        tables.close();
        database.commit();
        database.setAutoCommit(true);
    }

    /** One thread, so that the same rows make the same bytes. */
    void copy(Path folder) throws SQLException {
        execute("SET threads = 1");
        for (Table table : Schema.tables()) {
            execute("COPY " + table.name() + " TO '"
                    + quoted(folder.resolve(table.name() + ".parquet").toString())
                    + "' (FORMAT parquet, COMPRESSION zstd)");
        }
    }

    void detach() throws SQLException {
        execute("USE memory");
        execute("DETACH " + CATALOG);
    }

    @Override
    public void close() {
        if (isOpen) {
            isOpen = false;
            try {
                database.close();
            } catch (SQLException broken) {
                throw new StoreFailure(broken);
            }
        }
    }
}
