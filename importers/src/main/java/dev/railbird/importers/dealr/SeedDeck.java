package dev.railbird.importers.dealr;

import dev.railbird.core.card.Card;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.fairness.generator.CpythonRandom;
import dev.railbird.importers.dealr.HandRows.Entry;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The deck of a hand, as far as its seed is known. The server makes it from the commit itself, and
 * anew for each command; the engine and its documentation make it from the revealed seed, once.
 */
final class SeedDeck {
    private static final BigInteger SEEDS = BigInteger.ONE.shiftLeft(31);
    private final List<CardSlot> cards;
    private final boolean isRebuilt;

    private SeedDeck(BigInteger seed, boolean isRebuilt) {
        this.isRebuilt = isRebuilt;
        cards = new ArrayList<>(Card.COUNT);
        for (int place : CpythonRandom.ofInteger(seed).permutation(Card.COUNT)) {
            cards.add(CardSlot.of(Card.ofIndex(place)));
        }
    }

    static Optional<SeedDeck> of(HandRows hand, DealrProfile profile) {
        if (profile == DealrProfile.SERVER) {
            BigInteger hash = new BigInteger(1, sha256(hand.commit()));
            return Optional.of(new SeedDeck(hash.mod(SEEDS), true));
        }
        return reveal(hand).map(seed -> new SeedDeck(seed, false));
    }

    static Optional<BigInteger> reveal(HandRows hand) {
        return hand.all(EventKind.SEED_REVEALED).stream().findFirst()
                .map(entry -> entry.payload().whole("seed_reveal"));
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK in use has SHA-256", impossible);
        }
    }

    /** The two cards of the player who is number {@code k} among those dealt in, from 0. */
    List<CardSlot> hole(int k) {
        return 2 * k + 2 > cards.size() ? List.of(CardSlot.HIDDEN, CardSlot.HIDDEN)
                : cards.subList(2 * k, 2 * k + 2);
    }

    /**
     * How many board cards lie where the deck has them. A deck of which none does is not the deck
     * that was dealt from.
     */
    boolean fits(HandRows hand, int dealtIn) {
        int at = isRebuilt ? 0 : 2 * dealtIn;
        int right = 0;
        int known = 0;
        for (Entry street : hand.all(EventKind.STREET_DEALT)) {
            for (CardSlot card : street.payload().cards()) {
                known += card.isKnown() ? 1 : 0;
                right += at < cards.size() && cards.get(at).equals(card) ? 1 : 0;
                at++;
            }
            // Rebuilt for the next command; streets of one command are dealt on.
            at = isRebuilt && !isOneCommand(hand, street) ? 0 : at;
        }
        return known == 0 || right > 0;
    }

    private static boolean isOneCommand(HandRows hand, Entry street) {
        int next = hand.entries.indexOf(street) + 1;
        return next < hand.entries.size()
                && hand.entries.get(next).kind() == EventKind.STREET_DEALT;
    }
}
