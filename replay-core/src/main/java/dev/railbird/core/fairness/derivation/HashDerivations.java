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
import dev.railbird.core.fairness.TracedDraws;
import dev.railbird.core.fairness.generator.Digests;
import dev.railbird.core.fairness.generator.FisherYates;
import dev.railbird.core.fairness.generator.HashDraws;
import dev.railbird.core.fairness.generator.WordStream;
import dev.railbird.core.fairness.generator.WordStream.Reduction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Decks that come from hashes of seeds: published schemes and our own. */
final class HashDerivations {
    private static final SeedSpace HEX = new SeedSpace(Kind.HEX, 256);
    private static final int WORD = 4;
    private static final Derived.Refused NO_BYTES =
            Numbers.refused("the seed", "bytes as hex digits");
    private static final SeedSpace TEXT = new SeedSpace(Kind.TEXT, 256);

    static final Derivation REFERENCE = new Recipe("ths-deck-v1", 1,
            "Railbird's reference: HMAC-SHA-256 counter stream, 32-bit words, redrawn", HEX,
            new Wants(true, false, true, false, "\0"), Bias.none(), HashDerivations::reference);
    static final Derivation FLOAT32 = new Recipe("hmac256-float32", 1,
            "HMAC-SHA-256(server seed text, client:nonce:round), 4 bytes a card, list removal",
            TEXT, new Wants(true, true, false, false, ":"), Bias.reduced(32),
            material -> float32(material, false));
    static final Derivation FLOAT32_UNLIMITED = new Recipe("hmac256-float32-unlimited", 1,
            "as hmac256-float32 from an unlimited deck: cards may repeat", TEXT,
            new Wants(true, true, false, false, ":"),
            Bias.structural("an unlimited deck is not a deck of 52 cards"),
            material -> float32(material, true));
    static final Derivation COUNTER_MOD = new Recipe("hmac-ctr-be64-mod", 1,
            "HMAC-SHA-256 by 64-bit counter under HMAC(server, client+nonce), 256-bit remainder",
            HEX, new Wants(true, true, false, false, ""), Bias.reduced(256),
            HashDerivations::counterModulo);
    static final Derivation CHAIN16 = new Recipe("hmac256-chain16-mod", 1,
            "HMAC-SHA-256(server text, client:nonce) and SHA-256 of its hex on, 16-bit remainder",
            TEXT, new Wants(true, true, false, false, ":"), Bias.reduced(16),
            HashDerivations::chain16);
    static final Derivation SHA_REJECT = new Recipe("sha256-ctr32-reject", 1,
            "SHA-256(seed bytes, 32-bit counter), 32-bit words, redrawn", HEX, Wants.NOTHING,
            Bias.none(), material -> shaCounter(material, Reduction.REJECT, WORD));
    static final Derivation SHA_MOD = new Recipe("sha256-ctr32-mod", 1,
            "SHA-256(seed bytes, 32-bit counter), 32-bit words, remainder", HEX, Wants.NOTHING,
            Bias.reduced(32), material -> shaCounter(material, Reduction.REMAINDER, WORD));
    static final Derivation BYTE_REJECT = new Recipe("sha256-byte-reject", 1,
            "SHA-256(seed bytes, 32-bit counter), a byte a card, redrawn", HEX, Wants.NOTHING,
            Bias.none(), material -> shaCounter(material, Reduction.REJECT, 1));
    static final Derivation BYTE_MOD = new Recipe("sha256-byte-mod", 1,
            "SHA-256(seed bytes, 32-bit counter), a byte a card, remainder", HEX, Wants.NOTHING,
            Bias.reduced(8), material -> shaCounter(material, Reduction.REMAINDER, 1));
    static final Derivation SORT_KEYS = new Recipe("sha256-sort-keys32", 1,
            "SHA-256(seed bytes, 32-bit counter), 32-bit keys to sort by, ties redrawn", HEX,
            Wants.NOTHING, Bias.none(), HashDerivations::sortKeys);

    static final Derivation SHA_SATTOLO = new Recipe("sha256-ctr32-sattolo", 1,
            "as sha256-ctr32-reject, but place i is never swapped with itself", HEX,
            Wants.NOTHING, Bias.structural("no card stays in its place, decks are one cycle"),
            HashDerivations::sattolo);

    private HashDerivations() {
    }

    private static Derived reference(SeedMaterial material) {
        Optional<byte[]> seed = Digests.bytes(material.seed());
        if (seed.isEmpty() || seed.get().length == 0) {
            return NO_BYTES;
        }
        if (hasZero(material.hand()) || material.clientSeeds().stream()
                .anyMatch(HashDerivations::hasZero)) {
            return Numbers.refused("hand and client seeds", "free of the character 0");
        }
        StringBuilder message = new StringBuilder("ths-deck-v1\0").append(material.hand())
                .append('\0');
        material.clientSeeds().forEach(client -> message.append(client).append('\0'));
        byte[] prefix = Digests.utf8(message.toString());
        WordStream words = new WordStream(block -> Digests.hmac(seed.get(), prefix,
                Digests.bigEndian(block, 4)), Reduction.REJECT);
        return ShuffledDeck.of(DeckOrder.SUITS_CDHS, words, List.of(
                new Step("message without counter", Digests.hex(prefix))));
    }

    private static boolean hasZero(String text) {
        return text.indexOf('\0') >= 0;
    }

    private static String clients(SeedMaterial material) {
        return String.join(",", material.clientSeeds());
    }

    private static Derived float32(SeedMaterial material, boolean isUnlimited) {
        byte[] key = Digests.utf8(material.seed());
        String message = clients(material) + ":" + material.nonce() + ":";
        WordStream words = new WordStream(round -> Digests.hmac(key,
                Digests.utf8(message + round)), Reduction.MULTIPLY);
        List<Step> steps = new ArrayList<>();
        steps.add(DeckOrder.RANKS_DHSC.step());
        steps.add(new Step("message of the first round", message + "0"));
        List<Card> left = new ArrayList<>(Card.COUNT);
        for (int k = 0; k < Card.COUNT; k++) {
            left.add(DeckOrder.RANKS_DHSC.at(k));
        }
        List<CardSlot> cards = new ArrayList<>(Card.COUNT);
        while (cards.size() < Card.COUNT) {
            int place = words.below(left.size());
            steps.add(new Step("place of " + left.size() + " from " + words.output(),
                    Integer.toString(place)));
            cards.add(CardSlot.of(isUnlimited ? left.get(place) : left.remove(place)));
        }
        return new Derived.Deck(cards, !isUnlimited, steps, words.drawn(), 0);
    }

    private static Derived counterModulo(SeedMaterial material) {
        Optional<byte[]> server = Digests.bytes(material.seed());
        if (server.isEmpty() || server.get().length == 0) {
            return NO_BYTES;
        }
        byte[] shuffle = Digests.hmac(server.get(),
                Digests.utf8(clients(material) + material.nonce()));
        HashDraws draws = new HashDraws(counter -> Digests.hmac(shuffle,
                Digests.bigEndian(counter, 8)));
        return ShuffledDeck.of(DeckOrder.SUITS_CDHS, draws,
                List.of(new Step("shuffle seed", Digests.hex(shuffle))));
    }

    private static Derived chain16(SeedMaterial material) {
        String first = Digests.hex(Digests.hmac(Digests.utf8(material.seed()),
                Digests.utf8(clients(material) + ":" + material.nonce())));
        return ShuffledDeck.of(DeckOrder.SUITS_HDCS, HashDraws.chain16(first),
                List.of(new Step("HMAC", first)));
    }

    private static Derived shaCounter(SeedMaterial material, Reduction reduction, int bytes) {
        Optional<byte[]> seed = seed(material);
        return seed.isEmpty() ? NO_BYTES : ShuffledDeck.of(DeckOrder.SUITS_CDHS,
                words(seed.get(), reduction, bytes), List.of());
    }

    private static Optional<byte[]> seed(SeedMaterial material) {
        return Digests.bytes(material.seed()).filter(bytes -> bytes.length > 0);
    }

    private static WordStream words(byte[] seed, Reduction reduction, int bytes) {
        return new WordStream(block -> Digests.sha256(joined(seed, Digests.bigEndian(block, 4))),
                reduction, bytes);
    }

    /** Sattolo's cycle, a known slip of published shuffles: every card leaves its place. */
    private static Derived sattolo(SeedMaterial material) {
        Optional<byte[]> seed = seed(material);
        if (seed.isEmpty()) {
            return NO_BYTES;
        }
        WordStream words = words(seed.get(), Reduction.REJECT, WORD);
        int[] places = FisherYates.identity(Card.COUNT);
        TracedDraws traced = new TracedDraws(words, List.of(DeckOrder.SUITS_CDHS.step()));
        FisherYates.sattolo(places, traced);
        return new Derived.Deck(DeckOrder.SUITS_CDHS.cards(places), true, traced.steps(),
                words.drawn(), words.rejected());
    }

    /** Each card gets a key, and the cards lie in the order of their keys. */
    private static Derived sortKeys(SeedMaterial material) {
        Optional<byte[]> seed = seed(material);
        if (seed.isEmpty()) {
            return NO_BYTES;
        }
        WordStream words = words(seed.get(), Reduction.REJECT, WORD);
        TreeMap<Long, Integer> places = new TreeMap<>();
        long ties = -Card.COUNT;
        while (places.size() < Card.COUNT) {
            places.clear();
            ties += Card.COUNT;
            for (int k = 0; k < Card.COUNT; k++) {
                places.put(words.next(), k);
            }
        }
        List<Step> steps = new ArrayList<>(Card.COUNT);
        places.forEach((key, place) -> steps.add(new Step("key of "
                + DeckOrder.SUITS_CDHS.at(place), key.toString())));
        return new Derived.Deck(DeckOrder.SUITS_CDHS.cards(places.values().stream()
                .mapToInt(Integer::intValue).toArray()), true, steps, words.drawn(), ties);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
