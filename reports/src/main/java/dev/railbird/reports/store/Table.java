package dev.railbird.reports.store;

import java.util.ArrayList;
import java.util.List;

/**
 * A table, or a view when it has a query.
 *
 * @param key columns that tell rows apart, as {@code hand_key, seat}; empty for a view
 * @param query the select of a view; empty for a table
 */
record Table(String name, String key, String comment, List<Column> columns, String query) {
    Table {
        columns = List.copyOf(columns);
    }

    boolean isView() {
        return !query.isEmpty();
    }

    /** The statement that makes it. */
    String create() {
        if (isView()) {
            return "CREATE OR REPLACE VIEW " + name + " AS\n" + query;
        }
        StringBuilder sql = new StringBuilder("CREATE TABLE " + name + " (");
        for (Column column : columns) {
            sql.append(sql.charAt(sql.length() - 1) == '(' ? "" : ", ").append(column.name())
                    .append(' ').append(column.type())
                    .append(column.isRequired() ? " NOT NULL" : "");
        }
        return sql.append(')').toString();
    }

    /** The statements that describe it to whoever asks the database. */
    List<String> comments() {
        List<String> all = new ArrayList<>(columns.size() + 1);
        all.add("COMMENT ON " + (isView() ? "VIEW " : "TABLE ") + name + " IS "
                + quoted(comment));
        for (Column column : columns) {
            all.add("COMMENT ON COLUMN " + name + '.' + column.name() + " IS "
                    + quoted(column.comment()));
        }
        return all;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
