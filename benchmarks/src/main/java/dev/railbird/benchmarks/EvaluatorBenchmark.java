package dev.railbird.benchmarks;

import dev.railbird.core.evaluate.FastRanks;
import dev.railbird.core.hand.Variant.HandKind;
import dev.railbird.core.outcome.HandRanks;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Random hands as sets of cards, each evaluated once an invocation; scores are hands a second on
 * one thread. They are so many that neither caches nor branch predictors know them by heart.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(EvaluatorBenchmark.HANDS)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EvaluatorBenchmark {
    static final int HANDS = 1 << 18;
    private static final long SEED = 20_261_121L;

    private long[] fours;
    private long[] fives;
    private long[] sevens;
    private long[] boards;

    @Setup
    public void prepare() {
        SplittableRandom random = new SplittableRandom(SEED);
        fours = new long[HANDS];
        fives = new long[HANDS];
        sevens = new long[HANDS];
        boards = new long[HANDS];
        for (int i = 0; i < HANDS; i++) {
            fours[i] = draw(random, 4, 0L);
            fives[i] = draw(random, 5, 0L);
            sevens[i] = draw(random, 7, 0L);
            boards[i] = draw(random, 5, fours[i]);
        }
    }

    private static long draw(SplittableRandom random, int cards, long dead) {
        long drawn = 0;
        while (Long.bitCount(drawn) < cards) {
            drawn |= 1L << random.nextInt(52) & ~dead;
        }
        return drawn;
    }

    @Benchmark
    public int sevenCardHigh() {
        int sum = 0;
        for (long hand : sevens) {
            sum += FastRanks.highOfSeven(hand);
        }
        return sum;
    }

    @Benchmark
    public int fiveCardHigh() {
        int sum = 0;
        for (long hand : fives) {
            sum += FastRanks.highOfFive(hand);
        }
        return sum;
    }

    /** As the fold asks: the number of cards is counted first. */
    @Benchmark
    public int sevenCardHighOfAnyCount() {
        return sum(HandKind.HIGH, sevens);
    }

    @Benchmark
    public int sevenCardAceToFiveLow() {
        return sum(HandKind.ACE_TO_FIVE_LOW, sevens);
    }

    @Benchmark
    public int sevenCardEightOrBetterLow() {
        return sum(HandKind.EIGHT_OR_BETTER_LOW, sevens);
    }

    @Benchmark
    public int fiveCardDeuceToSevenLow() {
        return sum(HandKind.DEUCE_TO_SEVEN_LOW, fives);
    }

    @Benchmark
    public int badugi() {
        return sum(HandKind.BADUGI, fours);
    }

    private static int sum(HandKind kind, long[] hands) {
        int sum = 0;
        for (long hand : hands) {
            sum += FastRanks.rank(kind, hand, 0L);
        }
        return sum;
    }

    @Benchmark
    public int omahaHigh() {
        int sum = 0;
        for (int i = 0; i < HANDS; i++) {
            sum += FastRanks.rank(HandKind.OMAHA_HIGH, fours[i], boards[i]);
        }
        return sum;
    }

    @Benchmark
    public int omahaEightLow() {
        int sum = 0;
        for (int i = 0; i < HANDS; i++) {
            sum += FastRanks.rank(HandKind.OMAHA_EIGHT_LOW, fours[i], boards[i]);
        }
        return sum;
    }

    /** The evaluator that RULE-12 asks once more. */
    @Benchmark
    public int sevenCardHighByDefinition() {
        int sum = 0;
        for (long hand : sevens) {
            sum += HandRanks.rank(HandKind.HIGH, hand, 0L);
        }
        return sum;
    }

    @Benchmark
    public int omahaHighByDefinition() {
        int sum = 0;
        for (int i = 0; i < HANDS; i++) {
            sum += HandRanks.rank(HandKind.OMAHA_HIGH, fours[i], boards[i]);
        }
        return sum;
    }
}
