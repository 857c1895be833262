package dev.railbird.benchmarks;

import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.audit.HandAuditor;
import dev.railbird.core.check.Finding;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.phh.PhhImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * All hands of a folder read, replayed, judged and digested by one thread, files held in memory.
 * {@code -p folder=/work/shared/corpus/phh/handhq} names another folder; the counter
 * {@code hands} is the figure to compare with PokerKit's hands a second and core.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class CorpusAuditBenchmark {
    @Param("samples/phh")
    private String folder;

    private final PhhImporter importer = new PhhImporter();
    private final HandAuditor auditor = new HandAuditor(Optional.empty());
    private final List<TextSource> sources = new ArrayList<>();

    /** Hands and findings of the run, as JMH counts them. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Counted {
        public long hands;
        public long findings;
    }

    @Setup
    public void load() throws IOException {
        // Tests run in the folder of the module and say where the root is.
        Path root = Path.of(System.getProperty("railbird.root", ""));
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            files.filter(Files::isRegularFile).filter(CorpusAuditBenchmark::isPhh).sorted()
                    .forEach(file -> sources.add(source(file)));
        }
        if (sources.isEmpty()) {
            throw new IOException("no .phh or .phhs file in " + folder);
        }
    }

    private static boolean isPhh(Path file) {
        return file.toString().endsWith(".phh") || file.toString().endsWith(".phhs");
    }

    private static TextSource source(Path file) {
        try {
            return new TextSource(file.toString(), Files.readAllBytes(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Benchmark
    public void audited(Counted counted) throws IOException {
        AuditingSink sink = new AuditingSink(counted);
        for (TextSource source : sources) {
            importer.read(source, sink);
        }
    }

    @Benchmark
    public void imported(Counted counted) throws IOException {
        CountingSink sink = new CountingSink(counted);
        for (TextSource source : sources) {
            importer.read(source, sink);
        }
    }

    private static class CountingSink implements ImportSink {
        final Counted counted;

        CountingSink(Counted counted) {
            this.counted = counted;
        }

        @Override
        public void hand(PokerHand hand) {
            counted.hands++;
        }

        @Override
        public void finding(Finding finding) {
            counted.findings++;
        }

        @Override
        public void unreadableHand(String record, SourceLocation at, List<Finding> findings) {
            counted.findings += findings.size();
        }

        @Override
        public void used(long records) {
        }

        @Override
        public void ignored(String reason, long records) {
        }

        @Override
        public void unreadable(long records) {
        }
    }

    private final class AuditingSink extends CountingSink {
        AuditingSink(Counted counted) {
            super(counted);
        }

        @Override
        public void hand(PokerHand hand) {
            HandAudit audit = auditor.audit(hand);
            counted.hands++;
            counted.findings += audit.findings().size();
        }
    }
}
