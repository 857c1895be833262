package dev.railbird.importers.pokerforbots.capture;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.Phase;
import dev.railbird.importers.pokerforbots.message.Datum.Fields;
import java.util.List;
import java.util.Optional;

/**
 * The result of a hand: shares with the winners' own stakes in them, and cards. The winner's cards
 * are told to everybody even when all others folded.
 */
final class ResultFrame {
    private static final String OTHERS = "bot-";
    private static final int BOARD = 5;
    private final HandScript script;
    private final Frame frame;
    private final HandState state;
    private final long[] chips;

    ResultFrame(HandScript script, Frame frame, HandState state, long[] chips) {
        this.script = script;
        this.frame = frame;
        this.state = state;
        this.chips = chips;
    }

    void read() {
        Fields message = frame.message();
        if (message.texts("board").size() > state.board().size()) {
            script.note(Note.Kind.VIOLATION, "LOG-01", frame, "the result shows more cards than"
                    + " the streets before it", state.board().toString(),
                    message.texts("board").toString(), "A street_change was lost.");
        }
        script.street(frame, message.texts("board"));
        long[] won = new long[chips.length];
        for (Fields winner : message.tables("winners")) {
            int seat = seat(winner);
            if (seat >= 0) {
                won[seat] += Math.max(0, winner.whole("amount"));
                show(winner, seat);
            }
        }
        for (Fields loser : message.tables("showdown")) {
            int seat = seat(loser);
            if (seat >= 0) {
                show(loser, seat);
            }
        }
        for (int i = 0; i < chips.length; i++) {
            SeatNumber seat = SeatNumber.of(i + 1);
            if (won[i] > 0) {
                script.claim(frame, new Claim.Winnings(seat, Chips.of(won[i]),
                        Claim.WinningsBasis.COLLECTED_WITH_RETURN));
            }
            script.claim(frame, new Claim.FinalStack(seat, Chips.of(chips[i] + won[i])));
        }
    }

    private int seat(Fields player) {
        String name = player.text("name");
        for (int i = 0; i < chips.length; i++) {
            boolean isOther = name.equals(OTHERS + (i + 1));
            if (isOther || name.equals(state.setup().seats().get(i).name())) {
                return i;
            }
        }
        script.note(Note.Kind.VIOLATION, "LOG-06", frame, "a result for somebody who does not"
                + " play", "a player of the hand", name, "");
        return -1;
    }

    /** A winner's own cards after everybody folded are no showdown. */
    private boolean isNothingNew(int seat, List<CardSlot> cards) {
        List<CardSlot> held = state.cardsOf(SeatNumber.of(seat + 1));
        return state.phase() == Phase.OVER && held.size() == cards.size()
                && held.containsAll(cards);
    }

    private void show(Fields player, int seat) {
        Optional<List<CardSlot>> cards = CaptureHand.slots(player.texts("hole_cards"));
        if (cards.isEmpty()) {
            script.note(Note.Kind.VIOLATION, "RULE-01", frame, "cards that no deck has",
                    "two cards", player.texts("hole_cards").toString(), "");
        } else if (!cards.get().isEmpty() && !isNothingNew(seat, cards.get())) {
            script.play(frame, new PokerEvent.HandShown(SeatNumber.of(seat + 1), cards.get()),
                    Provenance.RECORDED);
        }
        if (state.board().size() == BOARD && !player.text("hand_rank").isEmpty()) {
            script.claim(frame, new Claim.HandCategory(SeatNumber.of(seat + 1),
                    player.text("hand_rank")));
        }
    }
}
