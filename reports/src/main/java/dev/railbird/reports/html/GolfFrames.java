package dev.railbird.reports.html;

import dev.railbird.core.audit.GolfAudit;
import dev.railbird.core.golf.GolfCard;
import dev.railbird.core.golf.GolfSeat;
import dev.railbird.core.golf.GolfState;
import dev.railbird.core.golf.GolfStep;
import dev.railbird.core.words.GolfWords;
import dev.railbird.reports.html.Frame.SeatFrame;
import java.util.ArrayList;
import java.util.List;

/** The tables of a game of golf, one after each event. */
final class GolfFrames {
    private GolfFrames() {
    }

    static List<Frame> of(GolfAudit audit) {
        List<Frame> frames = new ArrayList<>();
        frames.add(frame("The game begins", "", "recorded", "", audit.replay().start()));
        for (GolfStep step : audit.replay().steps()) {
            String why = step.refusal().map(refusal -> "expected " + refusal.expected()
                    + ", found " + refusal.found()).orElse("");
            String words = GolfWords.of(step.recorded().event(), step.state());
            frames.add(frame(step.refusal().map(refusal -> "REFUSED: " + words + " ["
                    + refusal.rule() + "] " + refusal.sentence()).orElse(words),
                    step.recorded().location().toString(),
                    step.isRefused() ? "refused" : "recorded", why, step.state()));
        }
        return frames;
    }

    private static Frame frame(String text, String place, String kind, String why,
            GolfState table) {
        List<SeatFrame> seats = new ArrayList<>();
        for (GolfSeat seat : table.seats()) {
            seats.add(seat(table, seat));
        }
        List<GolfCard> pile = table.discard();
        List<String> board = new ArrayList<>();
        if (!pile.isEmpty()) {
            board.add(pile.get(pile.size() - 1).toString());
        }
        table.held().ifPresent(card -> board.add(card.toString()));
        return new Frame(text, place, kind, why, table.phase().word() + ", round " + table.round()
                + " of " + table.totalRounds(), "deck " + table.deckLeft(), board, seats,
                table.phase().isInPlay() ? table.currentIndex() : -1);
    }

    /** Cards that the players do not see begin with a sign for face down. */
    private static SeatFrame seat(GolfState table, GolfSeat seat) {
        List<String> cards = new ArrayList<>();
        for (int k = 0; k < seat.cards().size(); k++) {
            cards.add((seat.isFaceUp(k) ? "" : "-") + seat.cards().get(k));
        }
        boolean isFinisher = table.finisher().filter(seat.player()::equals).isPresent();
        return new SeatFrame(seat.name().isEmpty() ? seat.player().text() : seat.name(),
                "score " + seat.score(), "total " + seat.total(), cards,
                isFinisher ? "went out" : "", false, false);
    }
}
