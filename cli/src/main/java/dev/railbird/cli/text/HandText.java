package dev.railbird.cli.text;

import dev.railbird.core.words.EventWords;
import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.Step;
import dev.railbird.core.words.Visible;
import java.io.PrintStream;
import java.util.List;

/** A hand as a line, and its events as lines. */
public final class HandText {
    private final PrintStream out;

    public HandText(PrintStream out) {
        this.out = out;
    }

    public void line(HandAudit audit) {
        PokerHand hand = audit.replay().hand();
        HandState end = audit.replay().end();
        StringBuilder stacks = new StringBuilder();
        for (int i = 1; i <= end.seatCount(); i++) {
            SeatNumber seat = SeatNumber.of(i);
            long net = end.netUnitsOf(seat);
            // Who may have won a pot that nobody can know the winner of has no result either.
            boolean mayHaveWon = !end.unknowable().isEmpty() && end.isLive(seat)
                    && !end.hasMucked(seat);
            stacks.append(i == 1 ? "" : " ").append(mayHaveWon ? "?" : (net > 0 ? "+" : "")
                    + hand.setup().scale().text(net));
        }
        out.println(Visible.text(hand.location().toString()) + "  "
                + Visible.text(hand.id().text()) + "  " + hand.setup().variant().code() + "  "
                + audit.replay().status().word() + "  " + stacks + "  "
                + audit.digest().toString().substring(0, 12));
    }

    public void trace(HandAudit audit) {
        ChipScale scale = audit.replay().hand().setup().scale();
        List<Step> steps = audit.replay().steps();
        int width = Integer.toString(steps.size()).length();
        for (int k = 0; k < steps.size(); k++) {
            HandState state = steps.get(k).state();
            String number = Integer.toString(k + 1);
            boolean isRecorded = steps.get(k).recorded().provenance() == Provenance.RECORDED;
            out.println("  " + " ".repeat(width - number.length()) + number
                    + (isRecorded ? "  " : "* ")
                    + Visible.text(EventWords.ofStep(audit.replay(), k)) + "  (pot "
                    + scale.text(state.potTotal()) + next(state) + ")");
        }
    }

    private static String next(HandState state) {
        return state.seatToAct().map(seat -> ", " + seat + " to act").orElse("");
    }
}
