package dev.railbird.reports.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Whether two databases hold the same rows. Their files never have the same bytes, since the order
 * of writing depends on the threads of the database.
 */
public final class StoreDifference {
    private StoreDifference() {
    }

    /** A sentence for each table whose rows are not the same; both files are only read. */
    public static List<String> between(Path one, Path two) {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = database.createStatement()) {
            sql.execute("ATTACH '" + quoted(one) + "' AS one (READ_ONLY)");
            sql.execute("ATTACH '" + quoted(two) + "' AS two (READ_ONLY)");
            TreeSet<String> first = tables(sql, "one");
            TreeSet<String> second = tables(sql, "two");
            List<String> found = new ArrayList<>();
            if (!first.equals(second)) {
                found.add("tables are " + String.join(", ", first) + ", not "
                        + String.join(", ", second));
                return found;
            }
            if (!views(sql, "one").equals(views(sql, "two"))) {
                found.add("views are not defined as a repeated audit defines them");
            }
            for (String table : first) {
                long gone = rows(sql, "one", "two", table);
                long come = rows(sql, "two", "one", table);
                if (gone + come > 0) {
                    found.add("table " + table + ": " + gone + " rows that a repeated audit does"
                            + " not give, and " + come + " that it gives are not there");
                }
            }
            return found;
        } catch (SQLException broken) {
            return List.of("cannot be read as a database: " + String.valueOf(broken.getMessage())
                    .lines().findFirst().orElse(""));
        }
    }

    private static String quoted(Path file) {
        return file.toAbsolutePath().toString().replace("'", "''");
    }

    private static TreeSet<String> tables(Statement sql, String database) throws SQLException {
        TreeSet<String> tables = new TreeSet<>();
        try (ResultSet names = sql.executeQuery("SELECT table_name FROM duckdb_tables()"
                + " WHERE database_name = '" + database + "'")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return tables;
    }

    private static TreeSet<String> views(Statement sql, String database) throws SQLException {
        TreeSet<String> views = new TreeSet<>();
        try (ResultSet texts = sql.executeQuery("SELECT sql FROM duckdb_views()"
                + " WHERE database_name = '" + database + "' AND NOT internal")) {
            while (texts.next()) {
                views.add(texts.getString(1));
            }
        }
        return views;
    }

    private static long rows(Statement sql, String in, String notIn, String table)
            throws SQLException {
        try (ResultSet count = sql.executeQuery("SELECT count(*) FROM (SELECT * FROM " + in
                + ".main.\"" + table + "\" EXCEPT ALL SELECT * FROM " + notIn + ".main.\""
                + table + "\")")) {
            count.next();
            return count.getLong(1);
        }
    }
}
