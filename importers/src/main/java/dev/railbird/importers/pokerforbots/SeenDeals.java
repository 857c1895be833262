package dev.railbird.importers.pokerforbots;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedEvent;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The cards of the hands of a run: the same cards in the same places do not come twice by chance.
 * Hands with few known cards are left out, and so are those after a limit.
 */
final class SeenDeals {
    private static final int CARDS_MIN = 9;
    private static final int HANDS_MAX = 100_000;
    private final TreeMap<String, String> seen = new TreeMap<>();

    /** A note when another hand of the run had the same cards. */
    Optional<Note> add(PokerHand hand) {
        StringBuilder cards = new StringBuilder();
        int known = 0;
        for (RecordedEvent event : hand.events()) {
            if (event.event() instanceof PokerEvent.HoleCardsDealt hole) {
                known += append(cards, hole.cards());
            } else if (event.event() instanceof PokerEvent.BoardDealt board) {
                known += append(cards, board.cards());
            }
        }
        if (known < CARDS_MIN || seen.size() >= HANDS_MAX) {
            return Optional.empty();
        }
        String before = seen.putIfAbsent(cards.toString(), hand.id().text());
        return before == null ? Optional.empty() : Optional.of(new Note(Note.Kind.VIOLATION,
                "LOG-03", "the cards of another hand come again", "cards of its own",
                known + " cards of " + before, "A hand was told twice under two names.",
                hand.location()));
    }

    private static int append(StringBuilder text, List<CardSlot> cards) {
        int known = 0;
        for (CardSlot card : cards) {
            text.append(card);
            known += card.isKnown() ? 1 : 0;
        }
        text.append(' ');
        return known;
    }
}
