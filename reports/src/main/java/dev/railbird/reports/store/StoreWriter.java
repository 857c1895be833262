package dev.railbird.reports.store;

import dev.railbird.core.audit.Checks;
import dev.railbird.core.audit.GameAudit;
import dev.railbird.core.audit.GolfAudit;
import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.check.Check;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.SourceLocation;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBConnection;

/**
 * Writes the database of one audit, game by game in source order. Nothing is complete before
 * {@link #finish}; whoever opens it puts the file where half a database cannot be mistaken for one.
 */
public final class StoreWriter implements AutoCloseable {
    private static final String CATALOG = "store";
    /** What every DuckDB from 1.2 on opens. */
    private static final String STORAGE = "v1.2.0";
    private static final String MEMORY = "512MB";
    private final DuckDBConnection database;
    private final Tables tables;
    private final HandRows hands;
    private final GolfRows golf;
    private final Map<String, Integer> sources = new LinkedHashMap<>();
    private int source;
    private String name = "";
    private String format = "";
    private long games;
    private long gamesBefore;
    private long events;
    private long findings;
    private boolean isOpen = true;

    private StoreWriter(Path file) throws SQLException {
        database = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
        try {
            execute("SET memory_limit = '" + MEMORY + "'");
            execute("SET temp_directory = '" + quoted(file + ".tmp") + "'");
            execute("ATTACH '" + quoted(file.toString()) + "' AS " + CATALOG
                    + " (STORAGE_VERSION '" + STORAGE + "')");
            execute("USE " + CATALOG);
            for (Table table : Schema.tables()) {
                execute(table.create());
            }
            database.setAutoCommit(false);
            tables = new Tables(database, CATALOG);
        } catch (SQLException | RuntimeException broken) {
            database.close();
            throw broken;
        }
        hands = new HandRows(tables);
        golf = new GolfRows(tables);
    }

    /** A new database in this file, which must not exist. */
    public static StoreWriter create(Path file) {
        try {
            return new StoreWriter(file);
        } catch (SQLException broken) {
            throw new StoreFailure(broken);
        }
    }

    private static String quoted(String text) {
        return text.replace("'", "''");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What follows is of this source. */
    public void begins(String sourceName, String importer) {
        source++;
        name = sourceName;
        format = importer;
        gamesBefore = games;
        events = 0;
        sources.putIfAbsent(sourceName, source);
    }

    /** What became of some records of the source; the reason is empty unless they were ignored. */
    public void covered(String kind, String reason, long records) {
        tables.rows("coverage").begin().number(source).wholeText(kind).text(reason).big(records)
                .end();
    }

    /**
     * The source is done.
     *
     * @param bytes size of the file; negative for what is no file
     * @param sha256 of those bytes in hexadecimal; empty for what is no file
     * @param failure why it could not be read to its end; empty when it was
     */
    public void ends(long bytes, String sha256, String failure) {
        Rows row = tables.rows("sources").begin().number(source).wholeText(name).text(format);
        (bytes < 0 ? row.nothing() : row.big(bytes)).text(sha256).big(games - gamesBefore)
                .big(events).text(failure).end();
    }

    public void game(GameAudit audit) {
        games++;
        events += audit.events();
        if (audit instanceof HandAudit hand) {
            hands.add(games, source, hand);
        } else if (audit instanceof GolfAudit game) {
            golf.add(games, source, game);
        }
        List<Check> checks = Checks.all();
        Rows rows = tables.rows("verdicts");
        for (int k = 0; k < checks.size(); k++) {
            Verdict verdict = audit.verdicts().get(k);
            if (verdict.kind() != Verdict.Kind.NOT_APPLICABLE) {
                rows.begin().big(games).wholeText(checks.get(k).id().text())
                        .wholeText(verdict.kind().name()).text(verdict.reason()).end();
            }
        }
        audit.findings().forEach(finding -> finding(finding, true));
    }

    /** A record that is no game that can be read. */
    public void unreadable(String record, SourceLocation location, List<Finding> found) {
        games++;
        Rows row = tables.rows("hands").begin().big(games).number(source)
                .wholeText(location.source()).text(record).nothing().nothing()
                .wholeText("poker").text(format).nothing().nothing().nothing()
                .wholeText("unreadable");
        for (int k = 0; k < 16; k++) {
            row.nothing();
        }
        row.end();
        found.forEach(finding -> finding(finding, true));
    }

    /** Something found in a source, or in all hands together. */
    public void finding(Finding finding) {
        finding(finding, false);
    }

    private void finding(Finding finding, boolean isOfGame) {
        findings++;
        Rows row = tables.rows("findings").begin().big(findings);
        row = isOfGame ? row.big(games) : row.nothing();
        Integer at = isOfGame ? Integer.valueOf(source)
                : sources.get(finding.location().source());
        (at == null ? row.nothing() : row.number(at)).wholeText(finding.check().text())
                .wholeText(finding.severity().word())
                .wholeText(finding.location().source()).place(finding.location())
                .text(finding.hand().map(Object::toString).orElse("")).big(finding.event())
                .wholeText(finding.sentence()).text(finding.expected()).text(finding.found())
                .text(finding.difference()).flag(finding.followsFrom()).text(finding.hint())
                .end();
    }

    /** How many rows of all tables were written. */
    public long rows() {
        return tables.count();
    }

    /** Writes what is left, makes the views, and closes the file. */
    public void finish(String version) {
        finish(version, Optional.empty());
    }

    /** @param parquet an existing folder that gets every table as a file too, rows in order */
    public void finish(String version, Optional<Path> parquet) {
        for (Check check : Checks.all()) {
            tables.rows("checks").begin().wholeText(check.id().text()).wholeText(check.slug())
                    .wholeText(check.title()).end();
        }
        fact("schema", Schema.VERSION);
        fact("railbird", version);
        try {
            tables.close();
            database.commit();
            database.setAutoCommit(true);
            for (Table table : Schema.tables()) {
                describe(table);
            }
            for (Table view : Schema.views()) {
                execute(view.create());
                describe(view);
            }
            if (parquet.isPresent()) {
                copy(parquet.get());
            }
            execute("USE memory");
            execute("DETACH " + CATALOG);
        } catch (SQLException broken) {
            throw new StoreFailure(broken);
        } finally {
            close();
        }
    }

    /** One thread, so that the same rows make the same bytes. */
    private void copy(Path folder) throws SQLException {
        execute("SET threads = 1");
        for (Table table : Schema.tables()) {
            execute("COPY " + table.name() + " TO '"
                    + quoted(folder.resolve(table.name() + ".parquet").toString())
                    + "' (FORMAT parquet, COMPRESSION zstd)");
        }
    }

    /** Something worth knowing of the database as a whole. */
    public void fact(String fact, String value) {
        tables.rows("about").begin().wholeText(fact).wholeText(value).end();
    }

    private void describe(Table table) throws SQLException {
        for (String comment : table.comments()) {
            execute(comment);
        }
    }

    @Override
    public void close() {
        if (isOpen) {
            isOpen = false;
            try {
                database.close();
            } catch (SQLException broken) {
                throw new StoreFailure(broken);
            }
        }
    }
}
