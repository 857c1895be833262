package dev.railbird.core.fairness.derivation;

import dev.railbird.core.card.Card;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.fairness.Bias;
import dev.railbird.core.fairness.DeckOrder;
import dev.railbird.core.fairness.Derivation;
import dev.railbird.core.fairness.Derivation.Wants;
import dev.railbird.core.fairness.Derived;
import dev.railbird.core.fairness.Derived.Step;
import dev.railbird.core.fairness.PokerForBotsChain;
import dev.railbird.core.fairness.SeedMaterial;
import dev.railbird.core.fairness.SeedSpace;
import dev.railbird.core.fairness.SeedSpace.Kind;
import dev.railbird.core.fairness.ShuffledDeck;
import dev.railbird.core.fairness.generator.CpythonRandom;
import dev.railbird.core.fairness.generator.Digests;
import dev.railbird.core.fairness.generator.DoubleLcg;
import dev.railbird.core.fairness.generator.JavaUtilRandom;
import dev.railbird.core.fairness.generator.Mt19937;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decks that come from a seeded number generator. */
final class GeneratorDerivations {
    static final Derivation CPYTHON = new Recipe("mt19937-cpython", 1,
            "CPython random.Random(int).shuffle of 2c..As", decimal(SeedSpace.UNBOUNDED),
            Wants.NOTHING, Bias.none(), GeneratorDerivations::cpython);
    static final Derivation CPYTHON_TEXT = new Recipe("mt19937-cpython-text", 1,
            "CPython random.Random(str).shuffle of 2c..As",
            new SeedSpace(Kind.TEXT, SeedSpace.UNBOUNDED), Wants.NOTHING, Bias.none(),
            material -> ShuffledDeck.of(DeckOrder.SUITS_CDHS,
                    CpythonRandom.ofText(material.seed()), List.of()));
    static final Derivation DEAL_R = new Recipe("deal-r-commit", 1,
            "CPython random.Random(SHA-256 of the commit text mod 2^31), as deal-r's server does",
            new SeedSpace(Kind.TEXT, 31), Wants.NOTHING, Bias.none(),
            GeneratorDerivations::dealR);
    static final Derivation PCG = new Recipe("go-randv2-pcg", 1,
            "Go math/rand/v2 PCG with both halves mixed from a deck seed, Shuffle of 2c..As",
            decimal(64), Wants.NOTHING, Bias.none(), GeneratorDerivations::pcg);
    static final Derivation CHAIN = new Recipe("pokerforbots-chain", 1,
            "hand of a pokerforbots game by game seed, number from 1 and bots at the table",
            decimal(64), new Wants(false, true, false, true, ""), Bias.none(),
            GeneratorDerivations::chain);
    /** Its number is the place in the generator, which counts bots and not hands. */
    static final Derivation STEP = new Recipe("pokerforbots-step", 1,
            "hand of a pokerforbots game by game seed and number drawn from its generator",
            decimal(64), Wants.NOTHING, Bias.none(), GeneratorDerivations::step);
    static final Derivation LCG = new Recipe("lcg31-double", 1,
            "31-bit LCG in binary64, remainder, Fisher-Yates of 2h..As (idealic)", decimal(53),
            Wants.NOTHING, Bias.unknown("the generator's low bits have short periods"),
            GeneratorDerivations::lcg);
    static final Derivation ACPC = new Recipe("acpc-mt19937", 1,
            "ACPC dealer, hold'em: MT19937, remainder, one card at a time, hands from 0",
            decimal(32), new Wants(false, true, false, true, ""), Bias.reduced(32),
            GeneratorDerivations::acpc);
    static final Derivation JAVA = new Recipe("java-util-random", 1,
            "Collections.shuffle of 2c..As with java.util.Random", decimal(48), Wants.NOTHING,
            Bias.none(), GeneratorDerivations::java);

    private static final int ACPC_HANDS = 10_000_000;
    private static final int ACPC_PLAYERS = 10;
    private static final int BOARD = 5;

    private GeneratorDerivations() {
    }

    private static SeedSpace decimal(int bits) {
        return new SeedSpace(Kind.DECIMAL, bits);
    }

    private static Derived cpython(SeedMaterial material) {
        Optional<BigInteger> seed = Numbers.whole(material.seed());
        return seed.isEmpty() ? Numbers.refused("the seed", "a whole number")
                : ShuffledDeck.of(DeckOrder.SUITS_CDHS, CpythonRandom.ofInteger(seed.get()),
                        List.of());
    }

    /** The commit is the seed: who reads it knows the deck. */
    private static Derived dealR(SeedMaterial material) {
        byte[] hash = Digests.sha256(Digests.utf8(material.seed()));
        BigInteger seed = new BigInteger(1, hash).mod(BigInteger.ONE.shiftLeft(31));
        return ShuffledDeck.of(DeckOrder.SUITS_CDHS, CpythonRandom.ofInteger(seed), List.of(
                new Step("SHA-256 of the commit", Digests.hex(hash)),
                new Step("mod 2^31", seed.toString())));
    }

    private static Derived pcg(SeedMaterial material) {
        Optional<Long> seed = Numbers.small(material.seed());
        return seed.isEmpty() ? Numbers.refused("the seed", "a whole number of 64 bits")
                : ShuffledDeck.of(DeckOrder.SUITS_CDHS, PokerForBotsChain.generator(seed.get()),
                        List.of());
    }

    private static Derived chain(SeedMaterial material) {
        Optional<Long> seed = Numbers.small(material.seed());
        Optional<Long> number = Numbers.upTo(material.nonce(), 1L << 40);
        if (seed.isEmpty()) {
            return Numbers.refused("the seed", "a whole number of 64 bits");
        }
        if (number.isEmpty() || number.get() < 1 || material.players() < 1
                || material.players() > Card.COUNT) {
            return Numbers.refused("hand number and players", "given, from 1");
        }
        PokerForBotsChain.Hand hand =
                new PokerForBotsChain(seed.get()).hand(number.get(), material.players());
        return ShuffledDeck.of(DeckOrder.SUITS_CDHS,
                PokerForBotsChain.generator(hand.deckSeed()), List.of(
                        new Step("step of the game generator", Long.toString(hand.step())),
                        new Step("bots by sorted id, from the button", hand.seating().toString()),
                        new Step("hand seed", Long.toString(hand.handSeed())),
                        new Step("deck seed", Long.toString(hand.deckSeed()))));
    }

    private static Derived step(SeedMaterial material) {
        Optional<Long> seed = Numbers.small(material.seed());
        if (material.nonce().isEmpty()) {
            return new Derived.Refused("the hand's place in the game's generator is not known");
        }
        Optional<Long> step = Numbers.upTo(material.nonce(), 1L << 40);
        if (seed.isEmpty() || step.isEmpty() || step.get() < 1) {
            return Numbers.refused("the seed and the step", "whole numbers, the step from 1");
        }
        long handSeed = new PokerForBotsChain(seed.get()).handSeedAt(step.get());
        long deckSeed = PokerForBotsChain.deckSeed(handSeed);
        return ShuffledDeck.of(DeckOrder.SUITS_CDHS, PokerForBotsChain.generator(deckSeed),
                List.of(new Step("hand seed", Long.toString(handSeed)),
                        new Step("deck seed", Long.toString(deckSeed))));
    }

    private static Derived lcg(SeedMaterial material) {
        Optional<Long> seed = Numbers.small(material.seed())
                .filter(number -> Math.abs(number) <= 1L << 53);
        return seed.isEmpty() ? Numbers.refused("the seed", "a whole number of at most 2^53")
                : ShuffledDeck.of(DeckOrder.SUITS_HDCS, new DoubleLcg(seed.get()), List.of());
    }

    private static Derived java(SeedMaterial material) {
        Optional<Long> seed = Numbers.small(material.seed());
        return seed.isEmpty() ? Numbers.refused("the seed", "a whole number of 64 bits")
                : ShuffledDeck.of(DeckOrder.SUITS_CDHS, new JavaUtilRandom(seed.get()),
                        List.of());
    }

    /** One generator for the match: each hand draws two cards a player and five for the board. */
    private static Derived acpc(SeedMaterial material) {
        Optional<Long> seed = Numbers.upTo(material.seed(), 0xffff_ffffL);
        Optional<Long> hand = Numbers.upTo(material.nonce(), ACPC_HANDS);
        if (seed.isEmpty()) {
            return Numbers.refused("the seed", "a whole number from 0 to 2^32 - 1");
        }
        if (hand.isEmpty() || material.players() < 2 || material.players() > ACPC_PLAYERS) {
            return Numbers.refused("hand number and players", "given, 0 to 10000000 and 2 to 10");
        }
        Mt19937 twister = Mt19937.ofWord(seed.get().intValue());
        int count = 2 * material.players() + BOARD;
        for (long k = hand.get() * count; k > 0; k--) {
            twister.next();
        }
        List<Card> left = new ArrayList<>(Card.deck());
        List<CardSlot> cards = new ArrayList<>(count);
        List<Step> steps = new ArrayList<>(count + 1);
        steps.add(DeckOrder.SUITS_CDHS.step());
        for (int size = Card.COUNT; size > Card.COUNT - count; size--) {
            int word = twister.next();
            int place = Integer.remainderUnsigned(word, size);
            steps.add(new Step("remainder by " + size + " from " + Integer.toUnsignedString(word),
                    Integer.toString(place)));
            cards.add(CardSlot.of(left.get(place)));
            left.set(place, left.get(size - 1));
        }
        return new Derived.Deck(cards, false, steps, count, 0);
    }
}
