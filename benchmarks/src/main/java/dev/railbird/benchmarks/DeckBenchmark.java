package dev.railbird.benchmarks;

import dev.railbird.core.card.Card;
import dev.railbird.core.fairness.Derivation;
import dev.railbird.core.fairness.Derived;
import dev.railbird.core.fairness.PokerForBotsChain;
import dev.railbird.core.fairness.SeedMaterial;
import dev.railbird.core.fairness.derivation.Derivations;
import dev.railbird.core.fairness.generator.CpythonRandom;
import dev.railbird.core.fairness.generator.DoubleLcg;
import dev.railbird.core.fairness.generator.FisherYates;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From a seed to the order of 52 cards, seeding the generator included; seeds differ. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DeckBenchmark {
    private static final String HEX =
            "0a1b2c3d4e5f60718293a4b5c6d7e8f900112233445566778899aabbccddee";

    private final Derivation reference = Derivations.STANDARD.named("ths-deck-v1").orElseThrow();
    private final PokerForBotsChain chain = new PokerForBotsChain(42);
    private long seed = 1;

    /** Go's PCG as pokerforbots seeds it. */
    @Benchmark
    public int[] pcg() {
        return FisherYates.permutation(Card.COUNT, PokerForBotsChain.generator(seed++));
    }

    /** MT19937 as CPython seeds it, by an array of 624 words. */
    @Benchmark
    public int[] mt19937() {
        return CpythonRandom.ofInteger(seed++).permutation(Card.COUNT);
    }

    /** The generator in binary64, in whole numbers. */
    @Benchmark
    public int[] lcg31() {
        return FisherYates.permutation(Card.COUNT, new DoubleLcg(seed++));
    }

    /** Any hand of a game of six: the generator of the game jumps ahead. */
    @Benchmark
    public PokerForBotsChain.Hand pokerForBotsHand() {
        return chain.hand(seed++ & 0xffff, 6);
    }

    /** HMAC-SHA-256 counter stream, with the steps written down. */
    @Benchmark
    public Derived reference() {
        return reference.derive(SeedMaterial.of(HEX + (10 + seed++ % 90)));
    }
}
