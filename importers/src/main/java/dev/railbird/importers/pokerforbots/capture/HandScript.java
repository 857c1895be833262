package dev.railbird.importers.pokerforbots.capture;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.Phase;
import dev.railbird.core.replay.Replayer;
import dev.railbird.core.replay.RuleProfile;
import dev.railbird.core.replay.Step;
import dev.railbird.importers.pokerforbots.message.Datum.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plays the frames of one view into events. An action that closes a betting round is told with the
 * state after it, so amounts come from the chips before and after. A lost action is concluded from
 * the update that followed it.
 */
final class HandScript {
    private final View view;
    private final List<List<CardSlot>> hole;
    private final List<RecordedEvent> events = new ArrayList<>();
    private final List<RecordedClaim> claims = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>(0);
    private final long[] chips;
    private HandState state;
    /** Voluntary actions that the server has not followed by an update yet. */
    private int open;

    HandScript(HandSetup setup, View view, List<List<CardSlot>> hole) {
        this.view = view;
        this.hole = hole;
        state = Replayer.open(setup, RuleProfile.POKERFORBOTS);
        chips = new long[setup.seats().size()];
    }

    List<RecordedEvent> events() {
        return events;
    }

    List<RecordedClaim> claims() {
        return claims;
    }

    List<Note> notes() {
        return notes;
    }

    void play() {
        for (Frame frame : view.frames()) {
            Fields message = frame.message();
            switch (frame.type()) {
                case "hand_start" -> deal(frame);
                case "player_action" -> action(frame, message);
                case "game_update" -> update(frame, message);
                case "street_change" -> street(frame, message.texts("board"));
                case "hand_result" -> new ResultFrame(this, frame, state, chips).read();
                default -> {
                    // A request says nothing that its answer does not say.
                }
            }
        }
        if (!view.isOver() && state.phase() == Phase.OVER) {
            Frame last = view.frames().get(view.frames().size() - 1);
            note(Note.Kind.SUSPICION, "LOG-12", last, "everybody else has folded, but the server"
                    + " does not end the hand", "hand_result", "nothing", "The server loops for"
                    + " ever when the last player left has not matched the bet.");
        }
    }

    private void deal(Frame frame) {
        List<Fields> players = frame.message().tables("players");
        for (int i = 0; i < chips.length; i++) {
            chips[i] = players.get(i).whole("chips");
        }
        post(frame, "post_small_blind", chips.length == 2 ? 0 : 1);
        post(frame, "post_big_blind", chips.length == 2 ? 1 : 2);
        for (int i = 0; i < chips.length; i++) {
            play(frame, new PokerEvent.HoleCardsDealt(SeatNumber.of(i + 1), hole.get(i)),
                    Provenance.RECORDED);
        }
    }

    /** Blinds are told after the cards; they are paid before them. */
    private void post(Frame start, String action, int seat) {
        Optional<Frame> told = view.frames().stream().filter(frame -> frame.message()
                .text("action").equals(action)).findFirst();
        long paid = state.stackOf(SeatNumber.of(seat + 1)).units() - chips[seat];
        if (told.isEmpty() && goesOn()) {
            note(Note.Kind.VIOLATION, "LOG-01", start, "the blind of p" + (seat + 1)
                    + " is not in the capture", action, "nothing", "A frame was lost.");
        }
        play(told.orElse(start), new PokerEvent.BlindPosted(SeatNumber.of(seat + 1),
                Chips.of(Math.max(0, paid))), told.isPresent() ? Provenance.RECORDED
                        : Provenance.INFERRED);
    }

    /** The capture goes on behind the blinds, so that their frames should be there. */
    private boolean goesOn() {
        return view.frames().stream().anyMatch(frame -> frame.type().equals("game_update"))
                || view.isOver();
    }

    private void action(Frame frame, Fields message) {
        String word = message.text("action");
        if (word.startsWith("post_")) {
            return;
        }
        long index = message.whole("seat");
        if (index < 0 || index >= chips.length) {
            note(Note.Kind.VIOLATION, "LOG-06", frame, "an action of a seat that is not there",
                    "0 to " + (chips.length - 1), Long.toString(index), "");
            return;
        }
        if (open > 0) {
            note(Note.Kind.SUSPICION, "LOG-01", frame, "the update that follows an action is not"
                    + " in the capture", "game_update", "player_action", "A frame was lost.");
        }
        open = 1;
        dealLost(frame);
        int seat = (int) index;
        long after = message.whole("player_chips");
        long added = chips[seat] - after;
        amounts(frame, message, seat, added);
        Optional<PokerEvent> event = event(word, SeatNumber.of(seat + 1), Math.max(0, added));
        if (event.isEmpty()) {
            note(Note.Kind.VIOLATION, "LOG-06", frame, "an action that the server does not have",
                    "fold, check, call, raise, allin or timeout_fold", word, "");
            return;
        }
        play(frame, event.get(), Provenance.RECORDED);
        if (after >= 0) {
            chips[seat] = after;
            claims.add(new RecordedClaim(events.size(), new Claim.StackAfter(
                    SeatNumber.of(seat + 1), Chips.of(after)), frame.location()));
        }
    }

    /** At the end of a round the bet is told as 0 and what was paid as less than nothing. */
    private void amounts(Frame frame, Fields message, int seat, long added) {
        long before = state.streetBetOf(SeatNumber.of(seat + 1)).units();
        boolean isForced = message.text("action").equals("timeout_fold");
        boolean closes = message.whole("player_bet") == 0
                && message.whole("amount_paid") == (isForced ? 0 : -before)
                || message.get("player_bet").isEmpty();
        boolean stays = message.whole("player_bet") == before + added
                && message.whole("amount_paid") == added;
        if (!closes && !stays) {
            note(Note.Kind.VIOLATION, "RULE-14", frame, "what p" + (seat + 1) + " paid and has bet"
                    + " does not follow from its chips", added + " paid, " + (before + added)
                    + " bet", message.whole("amount_paid") + " paid, "
                    + message.whole("player_bet") + " bet", "Compare player_chips before and"
                    + " after.");
        }
    }

    private static Optional<PokerEvent> event(String word, SeatNumber seat, long added) {
        return switch (word) {
            case "fold", "timeout_fold" -> Optional.of(new PokerEvent.Folded(seat));
            case "check" -> Optional.of(new PokerEvent.Checked(seat));
            case "call" -> Optional.of(added == 0 ? new PokerEvent.CheckedOrCalled(seat)
                    : new PokerEvent.Called(seat, Chips.of(added)));
            case "raise" -> Optional.of(new PokerEvent.BetOrRaisedBy(seat, Chips.of(added)));
            case "allin" -> Optional.of(new PokerEvent.WentAllIn(seat));
            default -> Optional.empty();
        };
    }

    private void update(Frame frame, Fields message) {
        List<Fields> players = message.tables("players");
        if (players.size() != chips.length) {
            note(Note.Kind.VIOLATION, "LOG-06", frame, "an update of another number of players",
                    Integer.toString(chips.length), Integer.toString(players.size()), "");
            return;
        }
        if (open == 0) {
            concluded(frame, players);
        }
        open = 0;
        for (int i = 0; i < chips.length; i++) {
            long told = players.get(i).whole("chips");
            if (told != chips[i]) {
                note(Note.Kind.VIOLATION, "RULE-14", frame, "the chips of p" + (i + 1) + " change"
                        + " without an action", Long.toString(chips[i]), Long.toString(told),
                        "A frame was lost or changed.");
                chips[i] = Math.max(0, told);
            }
        }
    }

    /** The lost action is what makes the difference between two updates. */
    private void concluded(Frame frame, List<Fields> players) {
        Optional<PokerEvent> event = Optional.empty();
        for (int i = 0; i < chips.length && event.isEmpty(); i++) {
            SeatNumber seat = SeatNumber.of(i + 1);
            long added = chips[i] - players.get(i).whole("chips");
            if (players.get(i).flag("folded") && state.isLive(seat)) {
                event = Optional.of(new PokerEvent.Folded(seat));
            } else if (added > 0) {
                boolean raises = state.streetBetOf(seat).units() + added
                        > state.betToMatch().units();
                event = Optional.of(players.get(i).flag("all_in") ? new PokerEvent.WentAllIn(seat)
                        : raises ? new PokerEvent.BetOrRaisedBy(seat, Chips.of(added))
                                : new PokerEvent.Called(seat, Chips.of(added)));
                chips[i] -= added;
            }
        }
        PokerEvent lost = event.or(() -> state.seatToAct().map(PokerEvent.CheckedOrCalled::new))
                .orElse(new PokerEvent.Remarked(Optional.empty(), ""));
        note(Note.Kind.VIOLATION, "LOG-01", frame, "the action before this update is not in the"
                + " capture", "player_action", "game_update", "It was concluded from the update.");
        dealLost(frame);
        play(frame, lost, Provenance.INFERRED);
    }

    /** An action on a street whose cards were not told: a street_change was lost. */
    private void dealLost(Frame frame) {
        if (state.phase() != Phase.DEALING) {
            return;
        }
        List<CardSlot> board = laterBoard();
        int lying = state.board().size();
        int due = lying == 0 ? 3 : 1;
        if (board.size() >= lying + due) {
            note(Note.Kind.VIOLATION, "LOG-01", frame, "the cards of a street are not in the"
                    + " capture", "street_change", frame.type(), "They were taken from a later"
                            + " frame.");
            play(frame, new PokerEvent.BoardDealt(board.subList(lying, lying + due)),
                    Provenance.INFERRED);
        }
    }

    private List<CardSlot> laterBoard() {
        List<CardSlot> board = List.of();
        for (Frame frame : view.frames()) {
            Optional<List<CardSlot>> told = CaptureHand.slots(frame.message().texts("board"));
            board = told.isPresent() && told.get().size() > board.size() ? told.get() : board;
        }
        return board;
    }

    void street(Frame frame, List<String> told) {
        Optional<List<CardSlot>> board = CaptureHand.slots(told);
        List<CardSlot> lying = state.board();
        if (board.isEmpty() || board.get().size() < lying.size()
                || !board.get().subList(0, lying.size()).equals(lying)) {
            note(Note.Kind.VIOLATION, "RULE-01", frame, "the board does not go on from the board"
                    + " before", lying.toString(), told.toString(), "Cards on the table stay.");
            return;
        }
        int from = lying.size();
        while (from < board.get().size()) {
            int to = Math.min(board.get().size(), from == 0 ? 3 : from + 1);
            play(frame, new PokerEvent.BoardDealt(board.get().subList(from, to)),
                    Provenance.RECORDED);
            from = to;
        }
    }

    void play(Frame frame, PokerEvent event, Provenance provenance) {
        RecordedEvent recorded = new RecordedEvent(events.size() + 1, event, provenance,
                frame.location(), Optional.empty());
        Step step = Replayer.apply(state, recorded);
        state = step.state();
        events.add(recorded);
    }

    void claim(Frame frame, Claim claim) {
        claims.add(new RecordedClaim(0, claim, frame.location()));
    }

    void note(Note.Kind kind, String check, Frame frame, String sentence, String expected,
            String found, String hint) {
        SourceLocation place = frame.location();
        notes.add(new Note(kind, check, sentence, expected, found, hint, place));
    }
}
