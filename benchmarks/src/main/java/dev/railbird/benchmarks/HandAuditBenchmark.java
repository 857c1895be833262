package dev.railbird.benchmarks;

import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.audit.HandAuditor;
import dev.railbird.core.check.Finding;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.Source;
import dev.railbird.importers.phh.PhhImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One no-limit hand of three players: its text read, and the read hand replayed and judged. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class HandAuditBenchmark {
    private static final String HAND =
            """
            variant = 'NT'
            antes = [0, 0, 0]
            blinds_or_straddles = [1, 2, 0]
            min_bet = 2
            starting_stacks = [200, 200, 200]
            actions = ['d dh p1 AsAh', 'd dh p2 ????', 'd dh p3 KsKh', 'p3 cbr 6', 'p1 cbr 20',
              'p2 f', 'p3 cc', 'd db 2c7dTh', 'p1 cbr 30', 'p3 cc', 'd db 3s', 'p1 cbr 60',
              'p3 f']
            """;

    private final PhhImporter importer = new PhhImporter();
    private final HandAuditor auditor = new HandAuditor(Optional.empty());
    private Source source;
    private PokerHand hand;

    @Setup
    public void prepare() throws IOException {
        source = new TextSource("benchmark.phh", HAND.getBytes(StandardCharsets.UTF_8));
        hand = imported();
    }

    @Benchmark
    public PokerHand imported() throws IOException {
        LastHand sink = new LastHand();
        importer.read(source, sink);
        return sink.last.orElseThrow();
    }

    @Benchmark
    public HandAudit audited() {
        return auditor.audit(hand);
    }

    private static final class LastHand implements ImportSink {
        private Optional<PokerHand> last = Optional.empty();

        @Override
        public void hand(PokerHand hand) {
            last = Optional.of(hand);
        }

        @Override
        public void finding(Finding finding) {
            throw new IllegalStateException(finding.sentence());
        }

        @Override
        public void unreadableHand(String record, SourceLocation at, List<Finding> findings) {
            throw new IllegalStateException(record);
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
}
