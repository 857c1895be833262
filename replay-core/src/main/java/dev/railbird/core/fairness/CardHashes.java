package dev.railbird.core.fairness;

import dev.railbird.core.card.Card;
import dev.railbird.core.card.Rank;
import dev.railbird.core.fairness.CommitmentForm.Hash;
import dev.railbird.core.fairness.generator.Digests;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every hash that a single card can have, alone or with a salt that somebody knows. There are so
 * few that a commitment to one is no secret: whoever tries them all reads the card.
 */
public final class CardHashes {
    private static final List<String> TEXTS = texts();
    /** By the digits of the hash of a card alone. */
    private static final TreeMap<String, String> CARDS = cards();
    /** What stands between card and salt, if anything does. */
    private static final List<String> BETWEEN = List.of("", ":", "-", "|", ",", " ", "_", "\0");
    private static final int HASHED_BYTES_MAX = 512;

    private CardHashes() {
    }

    /** {@code As}, {@code AS}, {@code as}, {@code sA} and so on, {@code 10h}, and 0 to 52. */
    private static List<String> texts() {
        TreeSet<String> texts = new TreeSet<>();
        for (Card card : Card.deck()) {
            String suit = card.toString().substring(1);
            List<String> ranks = card.rank() == Rank.TEN ? List.of("T", "10")
                    : List.of(card.toString().substring(0, 1));
            for (String rank : ranks) {
                for (String text : List.of(rank + suit, suit + rank)) {
                    texts.addAll(List.of(text, text.toUpperCase(Locale.ROOT),
                            text.toLowerCase(Locale.ROOT)));
                }
            }
            texts.add(Integer.toString(card.index()));
            texts.add(Integer.toString(card.index() + 1));
        }
        return List.copyOf(texts);
    }

    private static TreeMap<String, String> cards() {
        TreeMap<String, String> cards = new TreeMap<>();
        for (Hash hash : Hash.values()) {
            for (String text : TEXTS) {
                cards.put(Digests.hex(hash.of(Digests.utf8(text))),
                        CommitmentForm.word(hash) + " of " + text);
            }
        }
        return cards;
    }

    /** True when a told seed is nothing but a card. */
    public static boolean isCard(String seed) {
        return TEXTS.contains(seed);
    }

    /** What gives this commitment, as {@code sha-256 of As}; digest in hex or base64. */
    public static Optional<String> opening(String commitment) {
        return digest(commitment).map(bytes -> CARDS.get(Digests.hex(bytes)));
    }

    /**
     * A card that gives this commitment together with a salt, as {@code sha-256 of salt:As}. The
     * salt is taken as text and, when it is one, as the bytes of its hex digits.
     */
    public static Optional<String> opening(String commitment, String salt) {
        Optional<byte[]> digest = digest(commitment);
        if (digest.isEmpty() || salt.isEmpty() || salt.length() > HASHED_BYTES_MAX) {
            return Optional.empty();
        }
        Optional<String> opening = opening(digest.get(), Digests.utf8(salt));
        return opening.isPresent() ? opening
                : Digests.bytes(salt).flatMap(raw -> opening(digest.get(), raw));
    }

    private static Optional<String> opening(byte[] digest, byte[] salt) {
        for (Hash hash : Hash.values()) {
            if ((hash == Hash.SHA_512) != (digest.length == 64)) {
                continue;
            }
            for (String between : BETWEEN) {
                for (String text : TEXTS) {
                    String name = CommitmentForm.word(hash) + " of ";
                    byte[] after = Digests.utf8(between + text);
                    if (Arrays.equals(digest, hash.of(joined(salt, after)))) {
                        return Optional.of(name + "salt" + shown(between) + text);
                    }
                    byte[] before = Digests.utf8(text + between);
                    if (Arrays.equals(digest, hash.of(joined(before, salt)))) {
                        return Optional.of(name + text + shown(between) + "salt");
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String shown(String between) {
        return between.equals("\0") ? " 0x00 " : between.isEmpty() ? " and " : between;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static Optional<byte[]> digest(String commitment) {
        Optional<byte[]> hex = Digests.bytes(commitment);
        if (hex.isPresent() || !commitment.endsWith("=")) {
            return hex.filter(CardHashes::isDigest);
        }
        try {
            return Optional.of(Base64.getDecoder().decode(commitment))
                    .filter(CardHashes::isDigest);
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private static boolean isDigest(byte[] bytes) {
        return bytes.length == 32 || bytes.length == 64;
    }
}
