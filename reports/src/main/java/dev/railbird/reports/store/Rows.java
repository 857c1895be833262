package dev.railbird.reports.store;

import dev.railbird.core.event.SourceLocation;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.OptionalLong;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Rows on their way into one table by the driver's bulk path, values in the order of columns. */
final class Rows implements AutoCloseable {
    private final DuckDBAppender to;
    private long count;

    Rows(DuckDBConnection database, String catalog, String table) {
        try {
            to = database.createAppender(catalog, "main", table);
        } catch (SQLException broken) {
            throw new StoreFailure(broken);
        }
    }

    Rows begin() {
        try {
            to.beginRow();
        } catch (SQLException broken) {
            throw new StoreFailure(broken);
        }
        return this;
    }

    void end() {
        try {
            to.endRow();
        } catch (SQLException broken) {
            throw new StoreFailure(broken);
        }
        count++;
    }

    long count() {
        return count;
    }

    Rows big(long value) {
        try {
            to.append(value);
        } catch (SQLException broken) {
            throw new StoreFailure(broken);
        }
        return this;
    }

    Rows big(OptionalLong value) {
        return value.isPresent() ? big(value.getAsLong()) : nothing();
    }

    Rows number(int value) {
        try {
            to.append(value);
        } catch (SQLException broken) {
            throw new StoreFailure(broken);
        }
        return this;
    }

    Rows tiny(int value) {
        try {
            to.append((byte) value);
        } catch (SQLException broken) {
            throw new StoreFailure(broken);
        }
        return this;
    }

    Rows exact(BigDecimal value) {
        try {
            to.append(value);
        } catch (SQLException broken) {
            throw new StoreFailure(broken);
        }
        return this;
    }

    Rows flag(boolean value) {
        try {
            to.append(value);
        } catch (SQLException broken) {
            throw new StoreFailure(broken);
        }
        return this;
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
        try {
            to.append(value);
        } catch (SQLException broken) {
            throw new StoreFailure(broken);
        }
        return this;
    }

    Rows nothing() {
        try {
            to.appendNull();
        } catch (SQLException broken) {
            throw new StoreFailure(broken);
        }
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

    @Override
    public void close() {
        try {
            to.close();
        } catch (SQLException broken) {
            throw new StoreFailure(broken);
        }
    }
}
