package dev.railbird.benchmarks;

import dev.railbird.core.card.Card;
import java.util.List;
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

/**
 * Reading the text of the 52 cards; the pattern for the others. One class measures one thing,
 * its work is prepared in {@link #prepare}, and what it computes is returned so that the JIT
 * cannot drop it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CardTextBenchmark {
    private List<String> texts;

    @Setup
    public void prepare() {
        texts = Card.deck().stream().map(Card::toString).toList();
    }

    @Benchmark
    public int wholeDeck() {
        int sum = 0;
        for (String text : texts) {
            sum += Card.indexOf(text.charAt(0), text.charAt(1));
        }
        return sum;
    }
}
