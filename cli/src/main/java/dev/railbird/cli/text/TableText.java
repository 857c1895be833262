package dev.railbird.cli.text;

import dev.railbird.core.words.EventWords;
import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.card.Card;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.card.Suit;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.Step;
import dev.railbird.core.words.Visible;
import java.util.List;

/** The table in characters: a line a seat, narrow enough for forty columns. */
final class TableText {
    private static final int NAME_COLUMNS_MAX = 16;
    private static final int NAME_COLUMNS_MIN = 4;
    private static final int ROOMY_COLUMNS = 60;
    private final Lines lines;

    TableText(Lines lines) {
        this.lines = lines;
    }

    /** The widths that the rows of one table share. */
    private record Widths(int seat, int name, int stack, int cards) {
        int row() {
            return 2 + seat + 2 + 1 + name + 1 + stack + 1 + cards;
        }
    }

    /** @param step 0 is the table before the first step */
    void draw(HandAudit audit, int step) {
        List<Step> steps = audit.replay().steps();
        HandState state = step == 0 ? audit.replay().start() : steps.get(step - 1).state();
        ChipScale scale = state.setup().scale();
        lines.words("hand " + Visible.text(audit.replay().hand().id().text()) + "  "
                + state.setup().variant().title());
        lines.words("step " + step + " of " + steps.size() + "  " + state.streetName() + "  pot "
                + scale.text(state.potTotal()));
        if (step > 0) {
            String words = Visible.text(EventWords.ofStep(audit.replay(), step - 1));
            if (steps.get(step - 1) instanceof Step.Refused) {
                lines.words(Paint.FAULT, words);
            } else {
                lines.words(words);
            }
        }
        if (!state.board().isEmpty()) {
            lines.line("board " + cards(state.board()));
        }
        Widths widths = widths(state, scale);
        for (int i = 1; i <= state.seatCount(); i++) {
            seat(state, SeatNumber.of(i), scale, widths);
        }
        if (step == steps.size() && !state.unknowable().isEmpty()) {
            lines.words("nobody can know who won: " + state.unknowable());
        }
    }

    private Widths widths(HandState state, ChipScale scale) {
        int name = 0;
        int stack = 0;
        int cards = 0;
        int note = 0;
        for (int i = 1; i <= state.seatCount(); i++) {
            SeatNumber seat = SeatNumber.of(i);
            name = Math.max(name, Columns.of(name(state, seat)));
            stack = Math.max(stack, stack(state, seat, scale).length());
            cards = Math.max(cards, columnsOf(state.cardsOf(seat)));
            note = Math.max(note, note(state, seat, scale).length());
        }
        int seat = SeatNumber.of(state.seatCount()).toString().length();
        int rest = new Widths(seat, 0, stack, cards).row() + 1 + note;
        int wanted = Math.min(name, NAME_COLUMNS_MAX);
        return new Widths(seat, Math.min(wanted,
                Math.max(NAME_COLUMNS_MIN, lines.columns() - rest)),
                stack, cards);
    }

    private void seat(HandState state, SeatNumber seat, ChipScale scale, Widths widths) {
        boolean isButton = state.setup().button().filter(seat::equals).isPresent();
        String stack = stack(state, seat, scale);
        String note = note(state, seat, scale);
        List<CardSlot> cards = state.cardsOf(seat);
        String head = (state.indexToAct() == seat.index() ? "> " : "  ") + Columns.left(
                seat.toString(), widths.seat) + (isButton ? " D " : "   ")
                + Columns.left(name(state, seat), widths.name) + " "
                + " ".repeat(widths.stack - stack.length()) + stack;
        String row = (state.indexToAct() == seat.index() ? lines.paint(Paint.ACTING, head)
                : state.isLive(seat) ? head : lines.paint(Paint.ASIDE, head)) + " "
                + cards(cards);
        if (note.isEmpty()) {
            lines.line(row.stripTrailing());
        } else if (widths.row() + 1 + note.length() > lines.columns()) {
            lines.line(row.stripTrailing() + "\n" + " ".repeat(5 + widths.seat) + note);
        } else {
            lines.line(row + " ".repeat(widths.cards - columnsOf(cards)) + " " + note);
        }
    }

    private static String name(HandState state, SeatNumber seat) {
        return Visible.text(state.setup().seat(seat).name());
    }

    private static String stack(HandState state, SeatNumber seat, ChipScale scale) {
        return state.hasUnknownStack(seat) ? "inf" : scale.text(state.stackOf(seat));
    }

    private static String note(HandState state, SeatNumber seat, ChipScale scale) {
        String bet = state.streetBetOf(seat).isZero() ? ""
                : " bet " + scale.text(state.streetBetOf(seat));
        String won = state.wonBy(seat).isZero() ? "" : " won " + scale.text(state.wonBy(seat));
        String fate = !state.isLive(seat) ? " folded" : state.hasMucked(seat) ? " mucked"
                : state.isAllIn(seat) && state.wonBy(seat).isZero() ? " all-in" : "";
        return (bet + won + fate).strip();
    }

    private String gap() {
        return lines.columns() >= ROOMY_COLUMNS ? " " : "";
    }

    private int columnsOf(List<CardSlot> cards) {
        return cards.isEmpty() ? 0 : cards.size() * (2 + gap().length()) - gap().length();
    }

    private String cards(List<CardSlot> cards) {
        StringBuilder text = new StringBuilder();
        for (CardSlot slot : cards) {
            text.append(text.length() == 0 ? "" : gap())
                    .append(slot instanceof CardSlot.Known known
                            ? lines.card(slot.toString(), isRed(known.card())) : slot);
        }
        return text.toString();
    }

    private static boolean isRed(Card card) {
        return card.suit() == Suit.HEARTS || card.suit() == Suit.DIAMONDS;
    }
}
