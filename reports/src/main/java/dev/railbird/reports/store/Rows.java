package dev.railbird.reports.store;

import dev.railbird.core.event.SourceLocation;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunctionBuilder;

/**
 * Rows on their way into one table, values in the order of columns. They wait in columns until
 * they are worth a statement, which takes them a vector at a time.
 */
final class Rows implements AutoCloseable {
    static final int EXACT_DIGITS = 10;
    static final int EXACT_SCALE = 9;
    /** So many cells of a table wait at most, which bounds memory whatever its width. */
    private static final int CELLS_MAX = 1 << 18;
    /** So many characters wait at most. */
    private static final int CHARACTERS_MAX = 1 << 21;
    private final Connection database;
    private final String table;
    private final List<Cells> cells;
    private final int rowsMax;
    private PreparedStatement insert;
    private int column;
    private int waiting;
    private long characters;
    private long count;

    Rows(Connection database, Table table) {
        this.database = database;
        this.table = table.name();
        cells = table.columns().stream().map(Cells::of).toList();
        rowsMax = CELLS_MAX / cells.size();
    }

    Rows begin() {
        column = 0;
        return this;
    }

    void end() {
        if (column != cells.size()) {
            throw new IllegalStateException(column + " of " + cells.size() + " values for "
                    + table);
        }
        count++;
        waiting++;
        if (waiting == rowsMax || characters > CHARACTERS_MAX) {
            flush();
        }
    }

    private void flush() {
        try {
            if (insert == null) {
                insert = prepared();
            }
            insert.execute();
        } catch (SQLException broken) {
            throw new StoreFailure(broken);
        }
        cells.forEach(Cells::clear);
        waiting = 0;
        characters = 0;
    }

    private PreparedStatement prepared() throws SQLException {
        String function = "waiting_" + table;
        try (DuckDBTableFunctionBuilder builder = DuckDBFunctions.tableFunction()) {
            builder.withName(function).withFunction(new WaitingRows(table, cells))
                    .register(database);
        }
        return database.prepareStatement("INSERT INTO " + table + " FROM " + function + "()");
    }

    long count() {
        return count;
    }

    Rows big(long value) {
        cells.get(column++).number(value);
        return this;
    }

    Rows big(OptionalLong value) {
        return value.isPresent() ? big(value.getAsLong()) : nothing();
    }

    Rows number(int value) {
        return big(value);
    }

    Rows tiny(int value) {
        return big(value);
    }

    Rows exact(BigDecimal value) {
        return big(value.setScale(EXACT_SCALE).unscaledValue().longValueExact());
    }

    Rows flag(boolean value) {
        return big(value ? 1 : 0);
    }

    /** Empty text means that there is nothing to say, which is null in a database. */
    Rows text(String value) {
        if (value.isEmpty()) {
            return nothing();
        }
        return wholeText(value);
    }

    /** Text that may be empty in a column that is never null. */
    Rows wholeText(String value) {
        cells.get(column++).text(value);
        characters += value.length();
        return this;
    }

    Rows nothing() {
        cells.get(column++).nothing();
        return this;
    }

    /** Line, column and row key. */
    Rows place(SourceLocation location) {
        if (location.at() instanceof SourceLocation.Line line) {
            number(line.line());
            return (line.column() == 0 ? nothing() : number(line.column())).nothing();
        }
        nothing().nothing();
        return location.at() instanceof SourceLocation.Row row ? text(row.key()) : nothing();
    }

    /** Writes what waits. */
    @Override
    public void close() {
        if (waiting > 0) {
            flush();
        }
        try {
            if (insert != null) {
                insert.close();
            }
        } catch (SQLException broken) {
            throw new StoreFailure(broken);
        }
    }
}
