package dev.railbird.reports.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Arrays;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBLogicalType;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBWritableVector;

/** Cells of whole numbers, of yes and no (1 and 0), and of exact fractions (their digits). */
final class NumberCells extends Cells {
    private static final String EXACT = "DECIMAL(" + Rows.EXACT_DIGITS + ',' + Rows.EXACT_SCALE
            + ')';
    private long[] numbers = {};
    private boolean[] hasNumber = {};

    NumberCells(Column column) {
        super(column);
    }

    @Override
    void number(long value) {
        int at = next(numbers.length);
        numbers[at] = value;
        hasNumber[at] = true;
    }

    @Override
    void nothing() {
        int at = next(numbers.length);
        hasNumber[at] = false;
    }

    @Override
    void grow(int room) {
        numbers = Arrays.copyOf(numbers, room);
        hasNumber = Arrays.copyOf(hasNumber, room);
    }

    @Override
    void forget() {
        // Numbers take the same memory whatever they are.
    }

    @Override
    void declare(DuckDBTableFunctionBindInfo to) throws SQLException {
        if (column().type().equals(EXACT)) {
            to.addResultColumn(column().name(),
                    DuckDBLogicalType.decimal(Rows.EXACT_DIGITS, Rows.EXACT_SCALE));
        } else {
            to.addResultColumn(column().name(), DuckDBColumnType.valueOf(column().type()));
        }
    }

    @Override
    void copy(int from, int count, DuckDBWritableVector to) {
        DuckDBColumnType type = to.getType();
        for (int k = 0; k < count; k++) {
            if (hasNumber[from + k]) {
                set(to, type, k, numbers[from + k]);
            } else {
                to.setNull(k);
            }
        }
    }

    private static void set(DuckDBWritableVector to, DuckDBColumnType type, int row,
            long number) {
        if (type == DuckDBColumnType.INTEGER) {
            to.setInt(row, (int) number);
        } else if (type == DuckDBColumnType.TINYINT) {
            to.setByte(row, (byte) number);
        } else if (type == DuckDBColumnType.BIGINT) {
            to.setLong(row, number);
        } else if (type == DuckDBColumnType.BOOLEAN) {
            to.setBoolean(row, number != 0);
        } else {
            to.setBigDecimal(row, BigDecimal.valueOf(number, Rows.EXACT_SCALE));
        }
    }
}
