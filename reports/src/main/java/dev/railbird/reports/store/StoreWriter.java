package dev.railbird.reports.store;

import dev.railbird.core.audit.Checks;
import dev.railbird.core.audit.GameAudit;
import dev.railbird.core.audit.GolfAudit;
import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.check.Check;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.ledger.Ledger;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the games of one run into a database, game by game in source order. Nothing is complete
 * before {@link #finish}; whoever opens it puts the file where half a database cannot be mistaken
 * for one.
 */
public final class StoreWriter implements AutoCloseable {
    private final StoreFile file;
    private final Tables tables;
    private final HandRows hands;
    private final GolfRows golf;
    private final LedgerRows ledgers;
    private final GameIds ids = new GameIds();
    /** Keys of this run's sources by name. */
    private final Map<String, Integer> sources = new LinkedHashMap<>();
    /** Keys of all sources by identity, the first of each. */
    private final Map<String, Integer> identities = new LinkedHashMap<>();
    private final int batch;
    private final int sourcesBefore;
    private final long gamesBefore;
    private final long findingsBefore;
    private int source;
    private String name = "";
    private String format = "";
    private SourceFacts facts = SourceFacts.NO_FILE;
    private long games;
    private long gamesBeforeSource;
    private long events;
    private long findings;

    private StoreWriter(StoreFile file, List<KnownSource> known) {
        this.file = file;
        tables = file.tables();
        hands = new HandRows(tables);
        golf = new GolfRows(tables);
        ledgers = new LedgerRows(tables);
        known.forEach(each -> identities.putIfAbsent(each.identity(), each.key()));
        batch = 1 + (int) file.number("SELECT count(*) FROM batches");
        sourcesBefore = (int) file.number("SELECT coalesce(max(source_key), 0) FROM sources");
        gamesBefore = file.number("SELECT coalesce(max(hand_key), 0) FROM hands");
        findingsBefore = file.number("SELECT coalesce(max(finding), 0) FROM findings");
        source = sourcesBefore;
        games = gamesBefore;
        findings = findingsBefore;
    }

    /** A new database in this file, which must not exist. */
    public static StoreWriter create(Path file) {
        return over(StoreFile.open(file, true), List.of());
    }

    /** One batch more for a database that {@link KnownSource#in} could read. */
    public static StoreWriter append(Path file, List<KnownSource> known) {
        return over(StoreFile.open(file, false), known);
    }

    private static StoreWriter over(StoreFile file, List<KnownSource> known) {
        try {
            return new StoreWriter(file, known);
        } catch (RuntimeException broken) {
            file.close();
            throw broken;
        }
    }

    /** What follows is of this source. */
    public void begins(String sourceName, String importer, SourceFacts file) {
        source++;
        name = sourceName;
        format = importer;
        facts = file;
        gamesBeforeSource = games;
        events = 0;
        ids.begin(file.identity().isEmpty() ? sourceName : file.identity());
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
     * @param failure why it could not be read to its end; empty when it was
     */
    public void ends(String failure) {
        Rows row = tables.rows("sources").begin().number(source).number(batch).wholeText(name)
                .text(format);
        (facts.bytes() < 0 ? row.nothing() : row.big(facts.bytes())).text(facts.sha256())
                .text(facts.identity());
        Integer first = facts.identity().isEmpty() ? null
                : identities.putIfAbsent(facts.identity(), source);
        (first == null ? row.nothing() : row.number(first)).big(games - gamesBeforeSource)
                .big(events).text(failure).end();
    }

    /** Chips outside the hands. */
    public void ledger(Ledger ledger) {
        ledgers.add(source, ledger);
    }

    public void game(GameAudit audit) {
        games++;
        events += audit.events();
        if (audit instanceof HandAudit hand) {
            hands.add(games, ids.next(), source, hand);
        } else if (audit instanceof GolfAudit game) {
            golf.add(games, ids.next(), source, game);
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
        Rows row = tables.rows("hands").begin().big(games).wholeText(ids.next())
                .number(source)
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

    /** Writes what is left, makes the views, and lets go of the file. */
    public void finish(Batch facts) {
        finish(facts, Optional.empty());
    }

    /** @param parquet an existing folder that gets every table as a file too, rows in order */
    public void finish(Batch facts, Optional<Path> parquet) {
        for (Check check : Checks.all()) {
            if (batch == 1 || file.number("SELECT count(*) FROM checks WHERE check_id = '"
                    + check.id().text() + "'") == 0) {
                tables.rows("checks").begin().wholeText(check.id().text())
                        .wholeText(check.slug()).wholeText(check.title()).end();
            }
        }
        if (batch == 1) {
            tables.rows("about").begin().wholeText("schema").wholeText(Schema.VERSION).end();
        }
        tables.rows("batches").begin().number(batch).wholeText(facts.railbird())
                .wholeText(facts.options()).number(source - sourcesBefore)
                .big(games - gamesBefore).big(findings - findingsBefore)
                .wholeText(facts.corpusRoot()).end();
        try {
            file.finish();
            if (parquet.isPresent()) {
                file.copy(parquet.get());
            }
            file.detach();
        } catch (SQLException broken) {
            throw new StoreFailure(broken);
        } finally {
            close();
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
