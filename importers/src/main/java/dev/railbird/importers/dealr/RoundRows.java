package dev.railbird.importers.dealr;

import dev.railbird.core.event.Note;
import dev.railbird.importers.dealr.HandRows.Entry;
import java.util.List;

/**
 * Rows that come in a fixed order: the store says that a betting round is complete before it deals
 * the next street or pays, and it says so once; a hand is paid once and a seed revealed once.
 */
final class RoundRows {
    private final List<Note> notes;
    private String street = "PREFLOP";
    /** The rows since the last action have told that its round is complete. */
    private boolean isComplete;
    private boolean isPaid;
    private boolean isRevealed;

    private RoundRows(List<Note> notes) {
        this.notes = notes;
    }

    static void check(HandRows hand, List<Note> notes) {
        if (!hand.hasLoss) {
            RoundRows rounds = new RoundRows(notes);
            hand.entries.forEach(rounds::next);
        }
    }

    private void next(Entry entry) {
        switch (entry.kind()) {
            case ACTION_APPLIED -> isComplete = false;
            case BETTING_ROUND_COMPLETE -> complete(entry);
            case STREET_DEALT -> {
                needsComplete(entry);
                street = entry.payload().street();
            }
            case SHOWDOWN_RESOLVED -> {
                needsComplete(entry);
                if (isPaid) {
                    note(entry, "RULE-09", "a hand is paid twice", "one payout", "another payout");
                }
                isPaid = true;
            }
            case SEED_REVEALED -> {
                if (isRevealed) {
                    note(entry, "LOG-06", "a seed is revealed twice", "one SeedRevealed",
                            "another one");
                }
                isRevealed = true;
            }
            case PLAYER_SAT_DOWN, PLAYER_STOOD_UP, HAND_STARTED, CARDS_DEALT, BLIND_POSTED,
                    POT_CREATED, HAND_ENDED -> {
            }
        }
    }

    private void complete(Entry entry) {
        if (!entry.payload().street().equals(street)) {
            note(entry, "RULE-08",
                    "the betting of another street is complete than the one that was dealt",
                    street, entry.payload().street());
        } else if (isComplete) {
            note(entry, "RULE-08", "the betting of a street is complete twice",
                    "one BettingRoundComplete", "another one");
        }
        isComplete = true;
    }

    private void needsComplete(Entry entry) {
        if (!isComplete) {
            note(entry, "RULE-08", "the log goes on without saying that the betting is complete",
                    "BettingRoundComplete of " + street, entry.kind().word());
            isComplete = true;
        }
    }

    private void note(Entry entry, String check, String sentence, String expected, String found) {
        notes.add(new Note(Note.Kind.VIOLATION, check, sentence, expected, found,
                "A row is missing, doubled or out of place.", entry.row().at()));
    }
}
