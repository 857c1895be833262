package dev.railbird.reports.html;

import java.util.List;
import java.util.Optional;

/**
 * What the table shows after one step.
 *
 * @param text the step in words
 * @param place where it stands in the source; empty for the start
 * @param raw what stands there, as the source writes it; empty when it is not at hand
 * @param kind {@code recorded}, {@code derived} or {@code refused}
 * @param said what the log states of this moment, beside what the fold derives
 * @param middle what lies in the middle besides cards: the pot, or the pile
 * @param acting index of the seat whose turn it is, -1 when nobody's
 */
public record Frame(String text, String place, String raw, String kind, List<Said> said,
        String street, String middle, List<String> board, List<SeatFrame> seats, int acting) {
    /** More steps of a hand are not drawn: a hostile log may have millions. */
    public static final int STEPS_MAX = 2_000;

    public Frame {
        said = List.copyOf(said);
        board = List.copyOf(board);
        seats = List.copyOf(seats);
    }

    /** A seat: cards are texts like {@code As}, {@code ??} for hidden ones. */
    public record SeatFrame(String name, String stack, String bet, List<String> cards, String mark,
            boolean isOut, boolean isButton) {
        public SeatFrame {
            cards = List.copyOf(cards);
        }

        private void write(PageJson json) {
            json.open('{').text("n", name).text("c", stack).text("b", bet).texts("h", cards)
                    .text("m", mark).flag("out", isOut).flag("d", isButton).close('}');
        }
    }

    /**
     * A statement of the log and what the fold derives instead.
     *
     * @param derived empty when there is nothing to compare
     */
    public record Said(String what, String recorded, String derived, Verdict verdict) {
        /** Whether the two say the same. */
        public enum Verdict { AGREES, DIFFERS, NOT_COMPARED }

        public static Said of(String what, String recorded, String derived) {
            return new Said(what, recorded, derived,
                    recorded.equals(derived) ? Verdict.AGREES : Verdict.DIFFERS);
        }

        public static Said uncompared(String what, String recorded) {
            return new Said(what, recorded, "", Verdict.NOT_COMPARED);
        }

        public String word() {
            return switch (verdict) {
                case AGREES -> "agrees";
                case DIFFERS -> "differs";
                case NOT_COMPARED -> "not compared";
            };
        }
    }

    /** For the script: a seat that is as it was in the frame before is written as a zero. */
    void write(PageJson json, Optional<Frame> before) {
        json.open('{').text("t", text).text("k", kind).text("s", street).text("m", middle)
                .texts("b", board).number("a", acting);
        if (!said.isEmpty()) {
            json.key("said").open('[');
            for (Said each : said) {
                json.open('[').text(each.what()).text(each.recorded()).text(each.derived())
                        .text(each.word()).close(']');
            }
            json.close(']');
        }
        json.key("seats").open('[');
        for (int k = 0; k < seats.size(); k++) {
            int seat = k;
            if (before.filter(frame -> seat < frame.seats.size()
                    && frame.seats.get(seat).equals(seats.get(seat))).isPresent()) {
                json.number(0);
            } else {
                seats.get(k).write(json);
            }
        }
        json.close(']').close('}');
    }
}
