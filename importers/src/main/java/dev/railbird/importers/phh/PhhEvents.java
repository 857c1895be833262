package dev.railbird.importers.phh;

import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.importers.phh.PhhActions.Verb;
import dev.railbird.importers.toml.TomlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the actions of a record into canonical events; commentary becomes a remark of its own. */
final class PhhEvents {
    private final PhhRecord record;
    private final ChipScale scale;
    private final List<RecordedEvent> events;

    PhhEvents(PhhRecord record, ChipScale scale) {
        this.record = record;
        this.scale = scale;
        events = new ArrayList<>(record.actions.size);
    }

    List<RecordedEvent> events() {
        PhhActions actions = record.actions;
        for (int row = 0; row < actions.size; row++) {
            Verb verb = actions.verbs[row];
            if (verb == Verb.UNREADABLE) {
                continue;
            }
            int seat = actions.seats[row];
            if (verb != Verb.NOTHING) {
                add(row, event(row, verb, SeatNumber.of(Math.max(1, seat))));
            }
            if (verb == Verb.NOTHING || !actions.comments[row].isEmpty()) {
                add(row, new PokerEvent.Remarked(seat == 0 ? Optional.empty()
                        : Optional.of(SeatNumber.of(seat)), actions.comments[row]));
            }
        }
        return events;
    }

    private void add(int row, PokerEvent event) {
        events.add(new RecordedEvent(events.size() + 1, event, Provenance.RECORDED, place(row),
                Optional.empty()));
    }

    private SourceLocation place(int row) {
        return SourceLocation.line(record.source, record.actions.lines[row],
                record.actions.columns[row]);
    }

    private PokerEvent event(int row, Verb verb, SeatNumber seat) {
        PhhActions actions = record.actions;
        return switch (verb) {
            case DEAL_HOLE -> new PokerEvent.HoleCardsDealt(seat, actions.cards[row]);
            case DEAL_BOARD -> new PokerEvent.BoardDealt(actions.cards[row]);
            case BRING_IN -> new PokerEvent.BringInPosted(seat, bringIn());
            case RAISE -> new PokerEvent.BetOrRaised(seat, amount(row));
            case CHECK_OR_CALL -> new PokerEvent.CheckedOrCalled(seat);
            case FOLD -> new PokerEvent.Folded(seat);
            case DRAW -> new PokerEvent.Discarded(seat, actions.cards[row]);
            case SHOW -> new PokerEvent.HandShown(seat, actions.cards[row]);
            case MUCK -> new PokerEvent.HandMucked(seat);
            case NOTHING, UNREADABLE -> throw new IllegalStateException("no event: " + verb);
        };
    }

    private Chips bringIn() {
        return record.field("bring_in")
                .flatMap(value -> value instanceof TomlValue.Num number
                        ? PhhFields.chips(scale, number) : Optional.empty())
                .orElse(Chips.ZERO);
    }

    private Chips amount(int row) {
        PhhActions actions = record.actions;
        Optional<Chips> chips =
                PhhFields.chips(scale, actions.amounts[row], actions.scales[row]);
        if (chips.isEmpty()) {
            record.note(Note.Kind.VIOLATION, "LOG-06", "an amount that is too large",
                    "at most 15 digits", Long.toString(actions.amounts[row]),
                    "Amounts of this size are damage.", place(row));
        }
        return chips.orElse(Chips.ZERO);
    }
}
