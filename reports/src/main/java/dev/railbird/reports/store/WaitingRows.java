package dev.railbird.reports.store;

import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;

/** What one table waits for, as the database asks for it: a vector of each column at a time. */
final class WaitingRows implements DuckDBTableFunction<String, String, String> {
    private final String table;
    private final List<Cells> cells;
    private int handedOn;

    WaitingRows(String table, List<Cells> cells) {
        this.table = table;
        this.cells = cells;
    }

    @Override
    public String bind(DuckDBTableFunctionBindInfo to) throws SQLException {
        for (Cells column : cells) {
            column.declare(to);
        }
        return table;
    }

    /** One thread asks, so that rows keep their order. */
    @Override
    public String init(DuckDBTableFunctionInitInfo info) {
        info.setMaxThreads(1);
        handedOn = 0;
        return table;
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter to) {
        int count = (int) Math.min(to.capacity(), cells.get(0).size() - handedOn);
        for (int k = 0; count > 0 && k < cells.size(); k++) {
            cells.get(k).copy(handedOn, count, to.vector(k));
        }
        handedOn += count;
        return count;
    }
}
