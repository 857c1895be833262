package dev.railbird.reports.store;

import java.sql.SQLException;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBWritableVector;

/** The cells of one column that wait for their way into the database. */
abstract class Cells {
    private static final int FIRST = 64;
    private final Column column;
    private int size;

    Cells(Column column) {
        this.column = column;
    }

    static Cells of(Column column) {
        return column.type().equals("VARCHAR") ? new TextCells(column) : new NumberCells(column);
    }

    final Column column() {
        return column;
    }

    final int size() {
        return size;
    }

    /** The place of a new cell. */
    final int next(int room) {
        if (size == room) {
            grow(Math.max(FIRST, 2 * size));
        }
        return size++;
    }

    final void clear() {
        size = 0;
        forget();
    }

    void number(long value) {
        throw new IllegalStateException("no number for " + column);
    }

    void text(String value) {
        throw new IllegalStateException("no text for " + column);
    }

    abstract void nothing();

    abstract void grow(int room);

    /** Lets go of what would be kept in memory. */
    abstract void forget();

    /** Tells the database of the column. */
    abstract void declare(DuckDBTableFunctionBindInfo to) throws SQLException;

    /** Copies some cells to the beginning of a vector. */
    abstract void copy(int from, int count, DuckDBWritableVector to);
}
