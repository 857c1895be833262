package dev.railbird.importers.pokerforbots;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.phh.PhhActions;
import dev.railbird.importers.phh.PhhActions.Verb;
import dev.railbird.importers.phh.PhhRecord;
import java.util.List;

/**
 * Orders that mean nothing in play and that the recorder keeps all the same: the two cards of a
 * hand by suit and rank, shown hands by seat with the button first, each once.
 */
final class WrittenOrder {
    private final PhhRecord record;
    private final int players;
    private int shown;

    private WrittenOrder(PhhRecord record, int players) {
        this.record = record;
        this.players = players;
    }

    static void check(PhhRecord record, int players) {
        WrittenOrder order = new WrittenOrder(record, players);
        PhhActions actions = record.actions;
        for (int row = 0; row < actions.size; row++) {
            if (actions.verbs[row] == Verb.DEAL_HOLE || actions.verbs[row] == Verb.SHOW) {
                order.cards(row, actions.cards[row]);
            }
            if (actions.verbs[row] == Verb.SHOW) {
                order.show(row, actions.seats[row]);
            }
        }
    }

    private void cards(int row, List<CardSlot> cards) {
        if (cards.size() == 2 && cards.get(0) instanceof CardSlot.Known first
                && cards.get(1) instanceof CardSlot.Known second
                && first.card().index() > second.card().index()) {
            odd(row, "the cards of a hand are not in the recorder's order",
                    second.card().toString() + first.card(),
                    first.card().toString() + second.card());
        }
    }

    /** The button is the last player, with two players the first. */
    private void show(int row, int player) {
        int seat = (players == 2 ? player - 1 : player % players) + 1;
        if (seat <= shown) {
            odd(row, seat == shown ? "a hand is shown twice"
                    : "hands are not shown in the recorder's order",
                    "each hand once, the button first, then by seat", "p" + player);
        }
        shown = Math.max(seat, shown);
    }

    private void odd(int row, String sentence, String expected, String found) {
        record.note(Note.Kind.VIOLATION, "LOG-06", sentence, expected, found,
                "Somebody else wrote this, or it was changed.", SourceLocation.line(record.source,
                        record.actions.lines[row], record.actions.columns[row]));
    }
}
