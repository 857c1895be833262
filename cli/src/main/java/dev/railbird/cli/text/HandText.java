package dev.railbird.cli.text;

import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.Step;
import java.io.PrintStream;

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
            stacks.append(i == 1 ? "" : " ").append(net > 0 ? "+" : "")
                    .append(hand.setup().scale().text(net));
        }
        out.println(Visible.text(hand.location().toString()) + "  "
                + Visible.text(hand.id().text()) + "  " + hand.setup().variant().code() + "  "
                + audit.replay().status().word() + "  " + stacks + "  "
                + audit.digest().toString().substring(0, 12));
    }

    public void trace(HandAudit audit) {
        ChipScale scale = audit.replay().hand().setup().scale();
        int number = 0;
        for (Step step : audit.replay().steps()) {
            number++;
            HandState state = step.state();
            String words = step instanceof Step.Accepted accepted
                    ? EventWords.of(accepted.settled(), scale)
                    : "REFUSED " + EventWords.of(step.recorded().event(), scale) + ": "
                            + ((Step.Refused) step).refusal().sentence();
            String mark = step.recorded().provenance() == Provenance.RECORDED ? " " : "*";
            out.println("  " + number + mark + " " + Visible.text(words) + "  (pot "
                    + scale.text(state.potTotal()) + next(state) + ")");
        }
    }

    private static String next(HandState state) {
        return state.seatToAct().map(seat -> ", " + seat + " to act").orElse("");
    }
}
