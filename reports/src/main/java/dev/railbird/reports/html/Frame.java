package dev.railbird.reports.html;

import java.util.List;

/**
 * What the table shows after one step.
 *
 * @param text the step in words
 * @param place where it stands in the source; empty for the start
 * @param kind {@code recorded}, {@code derived} or {@code refused}
 * @param why expected and found of a refusal, empty otherwise
 * @param middle what lies in the middle besides cards: the pot, or the pile
 * @param acting index of the seat whose turn it is, -1 when nobody's
 */
record Frame(String text, String place, String kind, String why, String street, String middle,
        List<String> board, List<SeatFrame> seats, int acting) {

    /** A seat: cards are texts like {@code As}, {@code ??} for hidden ones. */
    record SeatFrame(String name, String stack, String bet, List<String> cards, String mark,
            boolean isOut, boolean isButton) {
    }

    void write(PageJson json) {
        json.open('{').text("t", text).text("p", place).text("k", kind).text("w", why)
                .text("s", street).text("m", middle).texts("b", board).number("a", acting);
        json.key("seats").open('[');
        for (SeatFrame seat : seats) {
            json.open('{').text("n", seat.name()).text("c", seat.stack()).text("b", seat.bet())
                    .texts("h", seat.cards()).text("m", seat.mark()).flag("out", seat.isOut())
                    .flag("d", seat.isButton()).close('}');
        }
        json.close(']').close('}');
    }
}
