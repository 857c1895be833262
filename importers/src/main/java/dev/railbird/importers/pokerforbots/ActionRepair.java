package dev.railbird.importers.pokerforbots;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.Decision;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.Phase;
import dev.railbird.core.replay.Replayer;
import dev.railbird.core.replay.RuleProfile;
import dev.railbird.core.replay.Step;
import dev.railbird.importers.phh.PhhActions;
import dev.railbird.importers.phh.PhhFields;
import dev.railbird.importers.phh.PhhActions.Verb;
import dev.railbird.importers.phh.PhhRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes events of the server's actions while playing them: an all-in that closes a betting round is
 * not in the file and is put back where the next cards or shows prove it; cards of several streets
 * in one action are dealt street by street; an all-in that does not raise is no raise. Nothing is
 * put right any more once an event does not fit.
 */
final class ActionRepair {
    private final PhhRecord record;
    private final List<RecordedEvent> events = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>(0);
    private HandState state;
    private final boolean raisesShort;
    private boolean isSound = true;
    private boolean hasPutBack;

    /** @param raisesShort the action that closes a round was the smallest raise, not an all-in */
    ActionRepair(PhhRecord record, HandSetup setup, boolean raisesShort) {
        this.record = record;
        this.raisesShort = raisesShort;
        state = Decision.open(Replayer.open(setup, RuleProfile.POKERFORBOTS)).state();
    }

    /** False when an event does not fit the ones before it. */
    boolean isSound() {
        return isSound;
    }

    /** An action that is not in the file was put back. */
    boolean hasPutBack() {
        return hasPutBack;
    }

    List<Note> notes() {
        return notes;
    }

    List<RecordedEvent> events() {
        PhhActions actions = record.actions;
        for (int row = 0; row < actions.size; row++) {
            Verb verb = actions.verbs[row];
            if (verb == Verb.UNREADABLE) {
                isSound = false;
                continue;
            }
            SeatNumber seat = SeatNumber.of(Math.max(1, actions.seats[row]));
            switch (verb) {
                case DEAL_HOLE -> play(row, new PokerEvent.HoleCardsDealt(seat,
                        actions.cards[row]));
                case DEAL_BOARD -> board(row, actions.cards[row]);
                case RAISE -> raise(row, seat);
                case CHECK_OR_CALL -> act(row, new PokerEvent.CheckedOrCalled(seat));
                case FOLD -> act(row, new PokerEvent.Folded(seat));
                case SHOW -> playAfterBetting(row, new PokerEvent.HandShown(seat,
                        actions.cards[row]));
                case NOTHING -> play(row, new PokerEvent.Remarked(Optional.empty(),
                        actions.comments[row]));
                case BRING_IN, DRAW, MUCK -> strange(row, verb);
                case UNREADABLE -> throw new IllegalStateException("left out above");
            }
        }
        return events;
    }

    private SourceLocation place(int row) {
        return SourceLocation.line(record.source, record.actions.lines[row],
                record.actions.columns[row]);
    }

    private void raise(int row, SeatNumber seat) {
        Optional<Chips> total = PhhFields.chips(ChipScale.WHOLE, record.actions.amounts[row],
                record.actions.scales[row]);
        if (total.isPresent()) {
            act(row, bet(seat, total.get()));
            return;
        }
        isSound = false;
        notes.add(new Note(Note.Kind.VIOLATION, "LOG-06", "an amount that the server never writes",
                "whole chips, at most 15 digits", Long.toString(record.actions.amounts[row]),
                "Somebody else wrote this.", place(row)));
    }

    private void strange(int row, Verb verb) {
        isSound = false;
        notes.add(new Note(Note.Kind.VIOLATION, "LOG-06", "an action that the server never writes",
                "f, cc, cbr, sm with cards, or a deal", verb.name(), "Somebody else wrote this.",
                place(row)));
    }

    /** A player without chips who goes all-in on a later street puts in nothing: not written. */
    private void act(int row, PokerEvent event) {
        for (int k = 0; k < state.seatCount() && isSound && isRefused(state, event); k++) {
            Optional<SeatNumber> waiting = state.phase() == Phase.BETTING ? state.seatToAct()
                    : Optional.empty();
            if (waiting.isEmpty() || !state.stackOf(waiting.get()).isZero()) {
                break;
            }
            putBack(row, Replayer.apply(state, recorded(row,
                    new PokerEvent.WentAllIn(waiting.get()), Provenance.INFERRED)),
                    waiting.get());
        }
        play(row, event);
    }

    /** Every all-in is written as a raise to its total, also when it calls or falls short. */
    private PokerEvent bet(SeatNumber seat, Chips total) {
        boolean isAtTable = seat.index() < state.seatCount();
        boolean isAllIn = isAtTable && total.equals(
                state.stackOf(seat).plus(state.streetBetOf(seat)));
        return isAllIn && !total.isMoreThan(state.betToMatch()) ? new PokerEvent.WentAllIn(seat)
                : new PokerEvent.BetOrRaised(seat, total);
    }

    /** Three cards, then one, then one: what the server deals when nobody can act any more. */
    private void board(int row, List<CardSlot> cards) {
        int lying = state.board().size();
        int from = 0;
        while (from < cards.size()) {
            int due = lying + from == 0 ? 3 : 1;
            int to = isSound ? Math.min(cards.size(), from + due) : cards.size();
            playAfterBetting(row, new PokerEvent.BoardDealt(cards.subList(from, to)));
            if (to < cards.size()) {
                notes.add(new Note(Note.Kind.REPAIRED, "LOG-08", "cards of several streets in one"
                        + " action", "a deal a street", cards.toString(),
                        "The server writes a run-out at once.", place(row)));
            }
            from = to;
        }
    }

    private void playAfterBetting(int row, PokerEvent event) {
        Optional<SeatNumber> waiting = state.phase() == Phase.BETTING ? state.seatToAct()
                : Optional.empty();
        if (isSound && waiting.isPresent() && isRefused(state, event)) {
            PokerEvent lost = lost(waiting.get());
            Step closing = Replayer.apply(state, recorded(row, lost, Provenance.INFERRED));
            if (closing instanceof Step.Accepted && !isRefused(closing.state(), event)) {
                putBack(row, closing, waiting.get());
            }
        }
        play(row, event);
    }

    private void putBack(int row, Step lost, SeatNumber seat) {
        events.add(lost.recorded());
        state = lost.state();
        hasPutBack = true;
        notes.add(new Note(Note.Kind.INFERRED, "LOG-08", "an action is not in the file", "",
                seat + (raisesShort ? " raises" : " all-in"), "The server leaves out an"
                        + " aggressive action that ends a betting round or puts in nothing.",
                place(row)));
    }

    /** Only a player whom nobody can call any more may have raised with chips left. */
    private PokerEvent lost(SeatNumber seat) {
        return raisesShort && state.options().raise().isPresent()
                ? new PokerEvent.BetOrRaised(seat, state.options().raise().get().from())
                : new PokerEvent.WentAllIn(seat);
    }

    private boolean isRefused(HandState table, PokerEvent event) {
        return Replayer.apply(table, recorded(0, event, Provenance.RECORDED))
                instanceof Step.Refused;
    }

    private RecordedEvent recorded(int row, PokerEvent event, Provenance provenance) {
        return new RecordedEvent(events.size() + 1, event, provenance, place(row),
                Optional.empty());
    }

    private void play(int row, PokerEvent event) {
        RecordedEvent recorded = recorded(row, event, Provenance.RECORDED);
        Step step = Replayer.apply(state, recorded);
        isSound &= step instanceof Step.Accepted;
        state = step.state();
        events.add(recorded);
    }
}
