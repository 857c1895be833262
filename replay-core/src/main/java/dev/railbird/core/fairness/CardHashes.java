package dev.railbird.core.fairness;

import dev.railbird.core.card.Card;
import dev.railbird.core.fairness.CommitmentForm.Encoding;
import dev.railbird.core.fairness.CommitmentForm.Hash;
import dev.railbird.core.fairness.CommitmentForm.Layout;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Every hash that a single card can have without a salt. There are so few that a commitment to one
 * is no secret: whoever has this table reads the card.
 */
public final class CardHashes {
    private static final TreeMap<String, String> CARDS = cards();

    private CardHashes() {
    }

    private static TreeMap<String, String> cards() {
        TreeMap<String, String> cards = new TreeMap<>();
        for (Hash hash : Hash.values()) {
            CommitmentForm form = new CommitmentForm(hash, Encoding.TEXT, Layout.SEED);
            for (Card card : Card.deck()) {
                for (String text : texts(card)) {
                    form.commitment(text, "").ifPresent(digest ->
                            cards.putIfAbsent(digest, form.id() + " of " + text));
                }
            }
        }
        return cards;
    }

    /** {@code As}, {@code AS}, {@code as}, and its place in a deck in order. */
    private static List<String> texts(Card card) {
        String text = card.toString();
        return List.of(text, text.toUpperCase(Locale.ROOT), text.toLowerCase(Locale.ROOT),
                Integer.toString(card.index()), Integer.toString(card.index() + 1));
    }

    /** What gives this commitment, as {@code sha-256/text/seed of As}; hex digits of any case. */
    public static Optional<String> opening(String commitment) {
        return Optional.ofNullable(CARDS.get(commitment.toLowerCase(Locale.ROOT)));
    }
}
