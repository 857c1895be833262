package dev.railbird.reports.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBWritableVector;

/** Cells of text. */
final class TextCells extends Cells {
    /** Null where there is nothing, as the driver takes it. */
    private String[] texts = {};

    TextCells(Column column) {
        super(column);
    }

    @Override
    void text(String value) {
        int at = next(texts.length);
        texts[at] = value;
    }

    @Override
    void nothing() {
        int at = next(texts.length);
        texts[at] = null;
    }

    @Override
    void grow(int room) {
        texts = Arrays.copyOf(texts, room);
    }

    @Override
    void forget() {
        Arrays.fill(texts, null);
    }

    @Override
    void declare(DuckDBTableFunctionBindInfo to) {
        to.addResultColumn(column().name(), DuckDBColumnType.VARCHAR);
    }

    /** Half a surrogate pair becomes a question mark; the driver would refuse it. */
    @Override
    void copy(int from, int count, DuckDBWritableVector to) {
        byte[][] bytes = new byte[count][];
        for (int k = 0; k < count; k++) {
            String text = texts[from + k];
            bytes[k] = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
        }
        to.setStringUtf8Batch(0, bytes);
    }
}
