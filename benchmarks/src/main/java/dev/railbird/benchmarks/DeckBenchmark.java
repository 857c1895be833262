package dev.railbird.benchmarks;

import dev.railbird.core.card.Card;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.fairness.DealComparison;
import dev.railbird.core.fairness.DealPlan;
import dev.railbird.core.fairness.Derivation;
import dev.railbird.core.fairness.Derived;
import dev.railbird.core.fairness.PokerForBotsChain;
import dev.railbird.core.fairness.SeedMaterial;
import dev.railbird.core.fairness.derivation.Derivations;
import dev.railbird.core.fairness.generator.CpythonRandom;
import dev.railbird.core.fairness.generator.DoubleLcg;
import dev.railbird.core.fairness.generator.FisherYates;
import dev.railbird.core.generate.HandGenerator;
import dev.railbird.core.hand.Variant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
    private static final int HANDS = 64;
    private static final String HEX =
            "0a1b2c3d4e5f60718293a4b5c6d7e8f900112233445566778899aabbccddee";

    private final Derivation reference = Derivations.STANDARD.named("ths-deck-v1").orElseThrow();
    private final Derivation pcg = Derivations.STANDARD.named("go-randv2-pcg").orElseThrow();
    private final Derivation cpython =
            Derivations.STANDARD.named("mt19937-cpython").orElseThrow();
    private final DealPlan plan = DealPlan.named("together-by-seat").orElseThrow();
    private final List<PokerHand> pcgHands = hands(pcg);
    private final List<PokerHand> cpythonHands = hands(cpython);
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

    /** A deck by its derivation, as an audit asks for it, and the hand of six dealt from it. */
    @Benchmark
    public int pcgCompared() {
        return compared(pcg, pcgHands);
    }

    /** The same by CPython's generator. */
    @Benchmark
    public int mt19937Compared() {
        return compared(cpython, cpythonHands);
    }

    private int compared(Derivation derivation, List<PokerHand> hands) {
        int one = (int) seed++ & HANDS - 1;
        DealComparison dealt = DealComparison.of(hands.get(one), plan,
                deck(derivation, one).cards());
        if (dealt.compared() == 0 || !dealt.differences().isEmpty()) {
            throw new IllegalStateException("not the deck of this hand");
        }
        return dealt.compared();
    }

    private static Derived.Deck deck(Derivation derivation, int seed) {
        return (Derived.Deck) derivation.derive(SeedMaterial.of(Integer.toString(seed)));
    }

    private static List<PokerHand> hands(Derivation derivation) {
        return IntStream.range(0, HANDS).mapToObj(seed -> HandGenerator.dealt("h",
                Variant.NO_LIMIT_HOLDEM, 6, seed, deck(derivation, seed).cards())).toList();
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
