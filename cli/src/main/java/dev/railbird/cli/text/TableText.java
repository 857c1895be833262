package dev.railbird.cli.text;

import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.card.Card;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.card.Suit;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.Step;
import java.io.PrintStream;
import java.util.List;

/** The table in characters: a line a seat, narrow enough for forty columns. */
public final class TableText {
    private static final int NAME_WIDTH = 12;
    private final PrintStream out;
    private final boolean colour;

    public TableText(PrintStream out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    /** @param step 0 is the table before the first step */
    public void draw(HandAudit audit, int step) {
        List<Step> steps = audit.replay().steps();
        HandState state = step == 0 ? audit.replay().start() : steps.get(step - 1).state();
        ChipScale scale = state.setup().scale();
        out.println("hand " + Visible.text(audit.replay().hand().id().text()) + "  "
                + state.setup().variant().title());
        out.println("step " + step + " of " + steps.size() + "  " + state.streetName()
                + "  pot " + scale.text(state.potTotal()));
        if (step > 0) {
            out.println("  " + Visible.text(words(steps.get(step - 1), scale)));
        }
        if (!state.board().isEmpty()) {
            out.println("board " + cards(state.board()));
        }
        for (int i = 1; i <= state.seatCount(); i++) {
            seat(state, SeatNumber.of(i), scale);
        }
        if (step == steps.size() && !state.unknowable().isEmpty()) {
            out.println("nobody can know who won: " + state.unknowable());
        }
        out.println();
    }

    private static String words(Step step, ChipScale scale) {
        if (step instanceof Step.Accepted accepted) {
            return EventWords.of(accepted.settled(), scale);
        }
        Step.Refused refused = (Step.Refused) step;
        return "REFUSED: " + EventWords.of(refused.recorded().event(), scale) + " ["
                + refused.refusal().rule() + "] " + refused.refusal().sentence();
    }

    private void seat(HandState state, SeatNumber seat, ChipScale scale) {
        boolean isButton = state.setup().button().filter(seat::equals).isPresent();
        String mark = state.indexToAct() == seat.index() ? ">" : " ";
        String name = Visible.text(state.setup().seat(seat).name());
        name = name.length() > NAME_WIDTH ? name.substring(0, NAME_WIDTH - 1) + "~" : name;
        String stack = state.hasUnknownStack(seat) ? "inf" : scale.text(state.stackOf(seat));
        String line = mark + seat + (isButton ? "D " : "  ") + name
                + " ".repeat(NAME_WIDTH - name.length()) + " " + stack;
        if (!state.streetBetOf(seat).isZero()) {
            line += " bet " + scale.text(state.streetBetOf(seat));
        }
        if (!state.wonBy(seat).isZero()) {
            line += " won " + scale.text(state.wonBy(seat));
        }
        String fate = !state.isLive(seat) ? " folded" : state.hasMucked(seat) ? " mucked"
                : state.isAllIn(seat) && state.wonBy(seat).isZero() ? " all-in" : "";
        out.println(line + fate + " " + cards(state.cardsOf(seat)));
    }

    private String cards(List<CardSlot> cards) {
        StringBuilder text = new StringBuilder();
        for (CardSlot slot : cards) {
            text.append(colour && slot instanceof CardSlot.Known known ? coloured(known.card())
                    : slot.toString());
        }
        return text.toString();
    }

    private static String coloured(Card card) {
        boolean isRed = card.suit() == Suit.HEARTS || card.suit() == Suit.DIAMONDS;
        return (isRed ? "\u001b[31m" : "\u001b[1m") + card + "\u001b[0m";
    }
}
