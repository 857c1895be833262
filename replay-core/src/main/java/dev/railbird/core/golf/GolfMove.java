package dev.railbird.core.golf;

import dev.railbird.core.replay.Refusal;
import dev.railbird.core.replay.Remark;
import java.util.ArrayList;
import java.util.List;

/** One event on its way through the fold: the table that it changes, and what is said of it. */
final class GolfMove {
    static final String CARDS = "RULE-01";
    static final String DEAL = "RULE-02";
    static final String TURN = "RULE-03";
    static final String ACTION = "RULE-04";
    static final String ORDER = "RULE-08";
    static final String SCHEMA = "LOG-06";

    final GolfState table;
    final List<Remark> remarks = new ArrayList<>(0);
    /** The first thing that is wrong; null when nothing is. */
    Refusal refusal;

    GolfMove(GolfState table) {
        this.table = table;
    }

    /** Says what is wrong; the caller decides whether the move is carried out all the same. */
    GolfMove refuse(String rule, String sentence, String expected, String found, String hint) {
        if (refusal == null) {
            refusal = new Refusal(rule, sentence, expected, found, "", hint);
        }
        return this;
    }

    void remark(String rule, String sentence, String expected, String found, String hint) {
        remarks.add(new Remark(rule, sentence, expected, found, hint));
    }

    /** True when {@code player} sits here, it is that player's turn, and turns are taken. */
    boolean isTurnOf(PlayerId player, String what) {
        if (table.seatOf(player) < 0) {
            refuse(TURN, player + " " + what + " and is not at the table", seated(),
                    player.text(), "Did this player leave, or join under another id?");
            return false;
        }
        if (!table.seats.get(table.current).player.equals(player)) {
            refuse(TURN, player + " " + what + " out of turn",
                    table.seats.get(table.current).player.text(), player.text(),
                    "Look for a turn that is missing, doubled or moved before this event.");
            return false;
        }
        return true;
    }

    boolean isInPlay(String what) {
        if (table.phase.isInPlay()) {
            return true;
        }
        refuse(ORDER, what + " while no turns are taken", "playing or final_turn",
                table.phase.word(), table.isEndDue ? "The last turn was over: the round ends here."
                        : "Look for a missing start or end of a round.");
        return false;
    }

    boolean isPosition(GolfSeat seat, int position) {
        if (position >= 0 && position < seat.cards.length) {
            return true;
        }
        refuse(ACTION, seat.cards.length == 0 ? seat.player + " has no cards yet"
                : "there is no such position", seat.cards.length == 0 ? "a seat with cards"
                : "0 to " + (seat.cards.length - 1), Integer.toString(position),
                "Positions are 0 1 2 over 3 4 5.");
        return false;
    }

    /** Says so when the log shows another card than the one that lies there. */
    void compare(String where, GolfCard lies, GolfCard logged) {
        if (!lies.equals(logged)) {
            refuse(CARDS, where + " is another card than the log shows", lies.toString(),
                    logged.toString(), "Follow that card back to where it came from.");
        }
    }

    private String seated() {
        List<String> players = new ArrayList<>();
        table.seats.forEach(seat -> players.add(seat.player.text()));
        return players.isEmpty() ? "somebody seated" : String.join(", ", players);
    }
}
