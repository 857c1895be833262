package dev.railbird.cli.text;

import dev.railbird.core.words.GolfWords;
import dev.railbird.core.audit.GolfAudit;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.golf.GolfCard;
import dev.railbird.core.golf.GolfSeat;
import dev.railbird.core.golf.GolfState;
import dev.railbird.core.golf.GolfStep;
import dev.railbird.core.golf.GolfSuit;
import dev.railbird.core.words.Visible;
import java.io.PrintStream;
import java.util.List;

/** A game of golf as a line, its events as lines, and its table: two rows of three a player. */
final class GolfText {
    private static final int NAME_WIDTH = 12;
    private static final int ROW = 3;
    private static final int CARDS_WIDTH = ROW * 6;
    /** With fewer columns each part of a line has a line of its own. */
    private static final int PARTS_BESIDE = 34;
    private final PrintStream out;
    private final Lines lines;

    GolfText(PrintStream out, Lines lines) {
        this.out = out;
        this.lines = lines;
    }

    void line(GolfAudit audit) {
        StringBuilder scores = new StringBuilder();
        for (GolfSeat seat : audit.replay().end().standings()) {
            scores.append(scores.length() == 0 ? "" : " ").append(seat.total());
        }
        out.println(Visible.text(audit.location().toString()) + "  "
                + Visible.text(audit.id().text()) + "  golf  " + audit.status().word() + "  "
                + scores + "  " + audit.digest().toString().substring(0, 12));
    }

    void trace(GolfAudit audit) {
        for (GolfStep step : audit.replay().steps()) {
            String mark = step.recorded().provenance() == Provenance.RECORDED ? " " : "*";
            out.println("  " + step.recorded().number() + mark + " "
                    + Visible.text(words(step) + next(step.state())));
        }
    }

    private static String words(GolfStep step) {
        String words = GolfWords.of(step.recorded().event(), step.state());
        return step.refusal().map(refusal -> "REFUSED " + words + " [" + refusal.rule() + "] "
                + refusal.sentence()).orElse(words);
    }

    private static String next(GolfState table) {
        if (!table.phase().isInPlay() || table.seats().isEmpty()) {
            return "  (" + table.phase().word() + ")";
        }
        return "  (deck " + table.deckLeft() + ", "
                + table.seats().get(table.currentIndex()).name() + " to act)";
    }

    void draw(GolfAudit audit, int step) {
        List<GolfStep> steps = audit.replay().steps();
        GolfState table = step == 0 ? audit.replay().start() : steps.get(step - 1).state();
        lines.words("game " + Visible.text(audit.id().text()) + "  six-card golf");
        lines.words("step " + step + " of " + steps.size() + "  " + table.phase().word()
                + "  round " + table.round() + " of " + table.totalRounds());
        if (step > 0) {
            String words = Visible.text(words(steps.get(step - 1)));
            if (steps.get(step - 1).isRefused()) {
                lines.words(Paint.FAULT, words);
            } else {
                lines.words(words);
            }
        }
        List<GolfCard> discard = table.discard();
        String gap = isNarrow() ? "\n" : "  ";
        lines.line("deck " + table.deckLeft() + gap + "discard " + (discard.isEmpty() ? "none"
                : card(discard.get(discard.size() - 1)))
                + table.held().map(held -> gap + "in hand " + card(held)).orElse(""));
        for (int k = 0; k < table.seats().size(); k++) {
            seat(table, k);
        }
    }

    /** Where the scores do not fit beside the cards, they stand below them. */
    private void seat(GolfState table, int index) {
        GolfSeat seat = table.seats().get(index);
        boolean isToAct = table.phase().isInPlay() && table.currentIndex() == index;
        String head = (isToAct ? ">" : " ") + Columns.left(Visible.text(seat.name()), NAME_WIDTH);
        String scores = "score " + seat.score() + " total " + seat.total();
        boolean isWide = NAME_WIDTH + CARDS_WIDTH + 3 + scores.length() <= lines.columns();
        lines.line((isToAct ? lines.paint(Paint.ACTING, head) : head)
                + (isNarrow() && !seat.cards().isEmpty() ? "\n " : "") + row(seat, 0)
                + (isWide ? "  " + scores : ""));
        if (!seat.cards().isEmpty()) {
            lines.line((" ".repeat(isNarrow() ? 1 : NAME_WIDTH + 1) + row(seat, ROW))
                    .stripTrailing());
        }
        if (!isWide) {
            lines.line((isNarrow() ? " " : "    ") + scores);
        }
    }

    private boolean isNarrow() {
        return lines.columns() < PARTS_BESIDE;
    }

    /** Face down cards stand in brackets: the log knows them, the players do not. */
    private String row(GolfSeat seat, int from) {
        StringBuilder row = new StringBuilder();
        for (int k = from; k < Math.min(from + ROW, seat.cards().size()); k++) {
            GolfCard card = seat.cards().get(k);
            String text = card.toString();
            boolean isUp = seat.isFaceUp(k);
            row.append(' ').append(isUp ? " " : "[").append(card(card)).append(isUp ? " " : "]")
                    .append(" ".repeat(3 - text.length()));
        }
        return row.toString();
    }

    private String card(GolfCard card) {
        return lines.card(card.toString(), card.suit() == GolfSuit.HEARTS
                || card.suit() == GolfSuit.DIAMONDS);
    }
}
