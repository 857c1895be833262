package dev.railbird.core.fairness.derivation;

import dev.railbird.core.card.Card;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.fairness.Bias;
import dev.railbird.core.fairness.DeckOrder;
import dev.railbird.core.fairness.Derivation;
import dev.railbird.core.fairness.Derivation.Wants;
import dev.railbird.core.fairness.Derived;
import dev.railbird.core.fairness.Derived.Step;
import dev.railbird.core.fairness.SeedMaterial;
import dev.railbird.core.fairness.SeedSpace;
import dev.railbird.core.fairness.SeedSpace.Kind;
import dev.railbird.core.fairness.ShuffledDeck;
import dev.railbird.core.fairness.generator.Arc4;
import dev.railbird.core.fairness.generator.DelphiRandom;
import dev.railbird.core.fairness.TracedDraws;
import dev.railbird.core.fairness.generator.Digests;
import dev.railbird.core.fairness.generator.FisherYates;
import dev.railbird.core.fairness.generator.HashFraction;
import dev.railbird.core.fairness.generator.Keccak256;
import dev.railbird.core.fairness.generator.Mulberry32;
import dev.railbird.core.fairness.generator.RubyRandom;
import dev.railbird.core.fairness.generator.Sfmt19937;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** Decks of rooms that published how they shuffle, faults included. */
final class PublishedDerivations {
    /** How often a place comes is at most 2 of 2^32 off, rounding included: k + 2 for each k. */
    private static final int FRACTION_BOUND = 1_479;
    private static final SeedSpace TEXT32 = new SeedSpace(Kind.TEXT, 32);
    private static final SeedSpace HEX = new SeedSpace(Kind.HEX, 256);

    static final Derivation COINPOKER = new Recipe("keccak-sfmt-cards", 1,
            "CoinPoker: Keccak-256 of all seeds keys SFMT19937; a card never keeps its place", HEX,
            new Wants(true, false, false, false, ""),
            Bias.structural("no card stays in its place, decks are one cycle"),
            PublishedDerivations::coinPoker);
    static final Derivation RUBY = new Recipe("mt-ruby-32", 1,
            "BetBTC: Ruby shuffle of the house's deck, seeded by 32 bits of SHA-256", TEXT32,
            new Wants(true, false, false, false, ""), Bias.none(), PublishedDerivations::ruby);
    static final Derivation FRACTION = new Recipe("sha256-ctr-float", 1,
            "PokerHub's server: SHA-256(seed bytes, counter text), 32 bits by 2^32 - 1", HEX,
            Wants.NOTHING, new Bias(BigInteger.valueOf(FRACTION_BOUND), BigInteger.TWO.pow(32),
                    "32 bits by 2^32 - 1 may give the bound itself, and a card is lost"),
            material -> fraction(material, false));
    static final Derivation FRACTION_SIGNED = new Recipe("sha256-ctr-float-signed", 1,
            "PokerHub's verifier: as sha256-ctr-float, but the 32 bits have a sign", HEX,
            Wants.NOTHING, Bias.structural("a signed shift leaves places without a card"),
            material -> fraction(material, true));
    static final Derivation MULBERRY = new Recipe("mulberry32-xmur3", 1,
            "script generator mulberry32, seeded by the text hash xmur3", TEXT32, Wants.NOTHING,
            Bias.reduced(32), material -> ShuffledDeck.of(DeckOrder.SUITS_CDHS,
                    new Mulberry32(material.seed()), List.of()));
    static final Derivation SEEDRANDOM = new Recipe("seedrandom-arc4", 1,
            "script library seedrandom: ARC4 fractions of 53 bits", new SeedSpace(Kind.TEXT,
                    SeedSpace.UNBOUNDED), Wants.NOTHING, Bias.reduced(52),
            material -> ShuffledDeck.of(DeckOrder.SUITS_CDHS, new Arc4(material.seed()),
                    List.of()));
    static final Derivation ASF = new Recipe("delphi-swap-51", 1,
            "ASF Software 1999: each card swapped with one of the first 51, by Delphi's Random",
            new SeedSpace(Kind.DECIMAL, 32), Wants.NOTHING,
            Bias.structural("swapping with any place favours decks, the last card most of all"),
            PublishedDerivations::asf);

    private static final int WORDS = 8;
    private static final int BYTES = 32;
    private static final int SERVER_SEED = 16;

    private PublishedDerivations() {
    }

    /** The house's seed first, then the players' in the order in which the log tells them. */
    private static Derived coinPoker(SeedMaterial material) {
        List<String> seeds = new ArrayList<>(List.of(material.seed()));
        seeds.addAll(material.clientSeeds());
        ByteBuffer all = ByteBuffer.allocate(BYTES * seeds.size());
        for (String seed : seeds) {
            Optional<byte[]> bytes = Digests.bytes(seed).filter(raw -> raw.length == BYTES);
            if (bytes.isEmpty()) {
                return Numbers.refused("each seed", "32 bytes as hex digits");
            }
            all.put(bytes.get());
        }
        byte[] combined = Keccak256.digest(all.array());
        int[] key = new int[WORDS];
        ByteBuffer.wrap(combined).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(key);
        Sfmt19937 twister = Sfmt19937.ofArray(key);
        int[] places = FisherYates.identity(Card.COUNT);
        TracedDraws traced = new TracedDraws(twister, List.of(
                new Step("combined seed", Digests.hex(combined)), DeckOrder.RANKS_SHDC.step()));
        FisherYates.sattolo(places, traced);
        return new Derived.Deck(DeckOrder.RANKS_SHDC.cards(places), true, traced.steps(),
                twister.drawn(),
                twister.rejected());
    }

    /** What is told and committed to is the server's seed with the shuffled cards behind it. */
    private static Derived ruby(SeedMaterial material) {
        String told = material.seed();
        Optional<List<CardSlot>> deck = told.length() <= SERVER_SEED ? Optional.empty()
                : cards(told.substring(SERVER_SEED));
        if (deck.isEmpty() || material.clientSeeds().isEmpty()) {
            return Numbers.refused("the seed", "16 signs and 52 cards like 10c,as; and a player's"
                    + " seed is wanted");
        }
        byte[] key = Digests.sha256(Digests.utf8(String.join("", material.clientSeeds())
                + told.substring(0, SERVER_SEED)));
        int seed = ByteBuffer.wrap(key).getInt(key.length - Integer.BYTES);
        RubyRandom random = new RubyRandom(seed);
        List<CardSlot> shuffled = new ArrayList<>(deck.get());
        TracedDraws traced = new TracedDraws(random, List.of(
                new Step("SHA-256", Digests.hex(key)),
                new Step("seed of 32 bits", Integer.toUnsignedString(seed))));
        FisherYates.descending(shuffled, traced);
        return new Derived.Deck(shuffled, true, traced.steps(), random.drawn(),
                random.rejected());
    }

    private static Optional<List<CardSlot>> cards(String text) {
        List<CardSlot> cards = new ArrayList<>(Card.COUNT);
        for (String word : text.split(",")) {
            String card = word.replace("10", "t");
            if (card.length() != 2) {
                return Optional.empty();
            }
            Card.parse(card.substring(0, 1).toUpperCase(Locale.ROOT) + card.charAt(1))
                    .ifPresent(known -> cards.add(CardSlot.of(known)));
        }
        return cards.size() == Card.COUNT && cards.stream().distinct().count() == Card.COUNT
                ? Optional.of(cards) : Optional.empty();
    }

    /** A script's list has places below 0 and beyond its end too: what goes there is lost. */
    private static Derived fraction(SeedMaterial material, boolean isSigned) {
        Optional<byte[]> seed = Digests.bytes(material.seed());
        if (seed.isEmpty() || seed.get().length == 0) {
            return Numbers.refused("the seed", "bytes as hex digits");
        }
        HashFraction fractions = new HashFraction(counter -> {
            byte[] text = Digests.utf8(Long.toString(counter));
            byte[] message = Arrays.copyOf(seed.get(), seed.get().length + text.length);
            System.arraycopy(text, 0, message, seed.get().length, text.length);
            return Digests.sha256(message);
        }, isSigned);
        TreeMap<Integer, Integer> places = new TreeMap<>();
        for (int k = 0; k < Card.COUNT; k++) {
            places.put(k, k);
        }
        List<Step> steps = new ArrayList<>(List.of(DeckOrder.SUITS_CDHS.step()));
        for (int i = Card.COUNT - 1; i > 0; i--) {
            int j = fractions.next(i + 1);
            steps.add(new Step("place for " + i + " from " + fractions.numerator(),
                    Integer.toString(j)));
            Integer kept = places.get(i);
            places.put(i, places.get(j));
            places.put(j, kept);
        }
        int[] deck = new int[Card.COUNT];
        for (int k = 0; k < deck.length; k++) {
            deck[k] = places.get(k) == null ? -1 : places.get(k);
        }
        return new Derived.Deck(DeckOrder.SUITS_CDHS.cards(deck), true, steps, fractions.drawn(),
                0);
    }

    private static Derived asf(SeedMaterial material) {
        Optional<Long> seed = Numbers.upTo(material.seed(), 0xffff_ffffL);
        if (seed.isEmpty()) {
            return Numbers.refused("the seed", "a whole number from 0 to 2^32 - 1");
        }
        DelphiRandom random = new DelphiRandom(seed.get().intValue());
        TracedDraws traced = new TracedDraws(random, List.of(DeckOrder.SUITS_CDHS.step()));
        int[] deck = FisherYates.identity(Card.COUNT);
        for (int k = 0; k < Card.COUNT; k++) {
            int place = traced.below(Card.COUNT - 1);
            int kept = deck[place];
            deck[place] = deck[k];
            deck[k] = kept;
        }
        return new Derived.Deck(DeckOrder.SUITS_CDHS.cards(deck), true, traced.steps(),
                random.drawn(), 0);
    }
}
