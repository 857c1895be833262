package dev.railbird.reports.store;

import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Map;

/** One bulk loader for each table of the schema. */
final class Tables implements AutoCloseable {
    private final Map<String, Rows> rows = new LinkedHashMap<>();

    Tables(Connection database) {
        for (Table table : Schema.tables()) {
            rows.put(table.name(), new Rows(database, table));
        }
    }

    Rows rows(String table) {
        Rows found = rows.get(table);
        if (found == null) {
            throw new IllegalArgumentException("no table " + table);
        }
        return found;
    }

    long count() {
        return rows.values().stream().mapToLong(Rows::count).sum();
    }

    @Override
    public void close() {
        rows.values().forEach(Rows::close);
    }
}
