package dev.railbird.reports.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * A database that is only read: no statement can change it, reach another file, or load code.
 */
public final class StoreReader implements AutoCloseable {
    private final Connection database;

    private StoreReader(Connection database) {
        this.database = database;
    }

    public static StoreReader open(Path file) {
        Properties settings = new Properties();
        settings.setProperty("duckdb.read_only", "true");
        settings.setProperty("enable_external_access", "false");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("jdbc_stream_results", "true");
        settings.setProperty("lock_configuration", "true");
        try {
            return new StoreReader(DriverManager.getConnection("jdbc:duckdb:" + file, settings));
        } catch (SQLException broken) {
            throw new StoreFailure(broken);
        }
    }

    /** Counts and rates follow these definitions from now on. */
    public void count(CountsProfile profile) {
        try (Statement statement = database.createStatement()) {
            statement.execute("SET VARIABLE profile = '" + profile.word() + "'");
        } catch (SQLException broken) {
            throw new StoreFailure(broken);
        }
    }

    /** Rows go to the answer as they come; a question that cannot be asked throws. */
    public void ask(String sql, Answer answer) {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            ResultSetMetaData shape = rows.getMetaData();
            List<Answer.Heading> headings = new ArrayList<>();
            for (int k = 1; k <= shape.getColumnCount(); k++) {
                headings.add(new Answer.Heading(shape.getColumnLabel(k),
                        Answer.Kind.ofType(shape.getColumnTypeName(k))));
            }
            answer.headings(headings);
            while (rows.next()) {
                answer.row(row(rows, headings));
            }
        } catch (SQLException broken) {
            throw new StoreFailure(broken);
        }
    }

    private static List<Optional<String>> row(ResultSet rows, List<Answer.Heading> headings)
            throws SQLException {
        List<Optional<String>> cells = new ArrayList<>(headings.size());
        for (int k = 1; k <= headings.size(); k++) {
            if (headings.get(k - 1).kind() == Answer.Kind.EXACT) {
                cells.add(Optional.ofNullable(rows.getBigDecimal(k)).map(Answer::exact));
            } else {
                cells.add(Optional.ofNullable(rows.getObject(k)).map(Object::toString));
            }
        }
        return cells;
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException broken) {
            throw new StoreFailure(broken);
        }
    }
}
