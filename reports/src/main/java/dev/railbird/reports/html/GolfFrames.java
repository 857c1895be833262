package dev.railbird.reports.html;

import dev.railbird.core.audit.GolfAudit;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.golf.GolfCard;
import dev.railbird.core.golf.GolfSeat;
import dev.railbird.core.golf.GolfState;
import dev.railbird.core.golf.GolfStep;
import dev.railbird.core.words.GolfWords;
import dev.railbird.reports.html.Frame.Said;
import dev.railbird.reports.html.Frame.SeatFrame;
import dev.railbird.reports.html.HandPages.RawText;
import java.util.ArrayList;
import java.util.List;

/** The tables of a game of golf, one after each event. */
final class GolfFrames {
    private GolfFrames() {
    }

    static List<Frame> of(GolfAudit audit, RawText raw) {
        List<Frame> frames = new ArrayList<>();
        frames.add(frame("The game begins", "", "", "recorded", List.of(),
                audit.replay().start()));
        GolfClaims claims = new GolfClaims(audit.replay());
        for (int k = 0; k < Math.min(Frame.STEPS_MAX, audit.replay().steps().size()); k++) {
            GolfStep step = audit.replay().steps().get(k);
            List<Said> said = new ArrayList<>(claims.at(k + 1));
            step.refusal().ifPresent(refusal -> said.add(0, new Said(refusal.rule(),
                    refusal.found(), refusal.expected(), Said.Verdict.DIFFERS)));
            String words = GolfWords.of(step.recorded().event(), step.state());
            SourceLocation place = step.recorded().location();
            boolean isRecorded = step.recorded().provenance() == Provenance.RECORDED;
            frames.add(frame(step.refusal().map(refusal -> "REFUSED: " + words + " ["
                    + refusal.rule() + "] " + refusal.sentence()).orElse(words),
                    place.toString(), isRecorded ? raw.at(place) : "",
                    step.isRefused() ? "refused" : isRecorded ? "recorded" : "derived", said,
                    step.state()));
        }
        return frames;
    }

    static String name(GolfSeat seat) {
        return seat.name().isEmpty() ? seat.player().text() : seat.name();
    }

    private static Frame frame(String text, String place, String raw, String kind,
            List<Said> said, GolfState table) {
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
        String held = table.held().map(card -> ", " + card + " in hand").orElse("");
        return new Frame(text, place, raw, kind, said, table.phase().word().replace('_', ' ')
                + ", round " + table.round() + " of " + table.totalRounds(),
                table.deckLeft() + " cards in the deck" + held, board, seats,
                table.phase().isInPlay() ? table.currentIndex() : -1);
    }

    /** Cards that the players do not see begin with a sign for face down. */
    private static SeatFrame seat(GolfState table, GolfSeat seat) {
        List<String> cards = new ArrayList<>();
        for (int k = 0; k < seat.cards().size(); k++) {
            cards.add((seat.isFaceUp(k) ? "" : "-") + seat.cards().get(k));
        }
        boolean isFinisher = table.finisher().filter(seat.player()::equals).isPresent();
        return new SeatFrame(name(seat), "score " + seat.score(), "total " + seat.total(), cards,
                isFinisher ? "went out" : "", false, false);
    }
}
