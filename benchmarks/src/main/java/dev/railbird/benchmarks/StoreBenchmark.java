package dev.railbird.benchmarks;

import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.audit.HandAuditor;
import dev.railbird.core.check.Finding;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.phh.PhhImporter;
import dev.railbird.reports.store.Batch;
import dev.railbird.reports.store.SourceFacts;
import dev.railbird.reports.store.StoreWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Audited hands into a new database, against DuckDB's own {@code read_csv} of the same rows into
 * another; opening, views and closing included in both. The counter {@code rows} is the figure;
 * {@code -p folder=... -p copies=20} makes it large enough to mean something.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 5)
public class StoreBenchmark {
    @Param("samples/handhq")
    private String folder;

    @Param("1")
    private int copies;

    private final List<HandAudit> audits = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();
    private Path scratch;
    private long rows;
    private int runs;

    /** Rows of the run, as JMH counts them. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Counted {
        public long rows;
    }

    static StoreBenchmark over(String folder, int copies) {
        StoreBenchmark benchmark = new StoreBenchmark();
        benchmark.folder = folder;
        benchmark.copies = copies;
        return benchmark;
    }

    @Setup
    public void load() throws IOException, SQLException {
        Path root = Path.of(System.getProperty("railbird.root", ""));
        HandAuditor auditor = new HandAuditor(Optional.empty());
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".phhs")).sorted()
                    .toList()) {
                new PhhImporter().read(new TextSource(file.toString(), Files.readAllBytes(file)),
                        new Sink(auditor, audits));
            }
        }
        scratch = Files.createTempDirectory("railbird-store");
        Path first = write();
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:" + first);
                Statement statement = database.createStatement()) {
            try (ResultSet names = statement.executeQuery(
                    "SELECT table_name FROM duckdb_tables() ORDER BY table_oid")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                statement.execute("COPY " + table + " TO '" + csv(table) + "' (HEADER)");
            }
        }
    }

    private Path csv(String table) {
        return scratch.resolve(table + ".csv");
    }

    private Path write() {
        Path file = scratch.resolve("store-" + runs++ + ".duckdb");
        try (StoreWriter store = StoreWriter.create(file)) {
            store.begins("benchmark", "phh", SourceFacts.NO_FILE);
            for (int k = 0; k < copies; k++) {
                audits.forEach(store::game);
            }
            store.ends("");
            rows = store.rows();
            store.finish(new Batch("benchmark", "", ""));
        }
        return file;
    }

    @Benchmark
    public void store(Counted counted) throws IOException {
        Files.delete(write());
        counted.rows += rows;
    }

    @Benchmark
    public void readCsv(Counted counted) throws IOException, SQLException {
        Path file = scratch.resolve("csv-" + runs++ + ".duckdb");
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = database.createStatement()) {
            for (String table : tables) {
                statement.execute("CREATE TABLE " + table + " AS FROM read_csv('" + csv(table)
                        + "', header = true)");
            }
        }
        Files.delete(file);
        counted.rows += rows;
    }

    @TearDown
    public void clean() throws IOException {
        try (Stream<Path> left = Files.walk(scratch)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private record Sink(HandAuditor auditor, List<HandAudit> audits) implements ImportSink {
        @Override
        public void hand(PokerHand hand) {
            audits.add(auditor.audit(hand));
        }

        @Override
        public void finding(Finding finding) {
            // Measured are hands.
        }

        @Override
        public void unreadableHand(String record, SourceLocation location,
                List<Finding> findings) {
            // Measured are hands.
        }

        @Override
        public void used(long records) {
            // Measured are hands.
        }

        @Override
        public void ignored(String reason, long records) {
            // Measured are hands.
        }

        @Override
        public void unreadable(long records) {
            // Measured are hands.
        }
    }
}
