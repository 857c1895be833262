package dev.railbird.reports.html;

import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.Step;
import dev.railbird.core.words.EventWords;
import dev.railbird.reports.html.Frame.Said;
import dev.railbird.reports.html.Frame.SeatFrame;
import dev.railbird.reports.html.HandPages.RawText;
import java.util.ArrayList;
import java.util.List;

/** The tables of a poker hand, one after each step. */
final class PokerFrames {
    private final HandReplay replay;
    private final RawText raw;
    private final PokerClaims claims;
    private final ChipScale scale;

    private PokerFrames(HandReplay replay, RawText raw) {
        this.replay = replay;
        this.raw = raw;
        claims = new PokerClaims(replay);
        scale = replay.hand().setup().scale();
    }

    static List<Frame> of(HandAudit audit, RawText raw) {
        return new PokerFrames(audit.replay(), raw).frames();
    }

    private List<Frame> frames() {
        List<Frame> frames = new ArrayList<>();
        frames.add(frame("The hand begins", "", "", "recorded", claims.at(0), replay.start()));
        for (int k = 0; k < Math.min(Frame.STEPS_MAX, replay.steps().size()); k++) {
            Step step = replay.steps().get(k);
            List<Said> said = new ArrayList<>(claims.at(k + 1));
            boolean isDerived = step.recorded().provenance() == Provenance.DERIVED;
            String kind = isDerived ? "derived" : "recorded";
            if (step instanceof Step.Refused refused) {
                kind = "refused";
                said.add(0, new Said(refused.refusal().rule(), refused.refusal().found(),
                        refused.refusal().expected(), Said.Verdict.DIFFERS));
            }
            SourceLocation place = step.recorded().location();
            frames.add(frame(EventWords.ofStep(replay, k), place.toString(),
                    isDerived ? "" : raw.at(place), kind, said, step.state()));
        }
        return frames;
    }

    private Frame frame(String text, String place, String raw, String kind, List<Said> said,
            HandState state) {
        List<SeatFrame> seats = new ArrayList<>();
        HandSetup setup = state.setup();
        for (int i = 1; i <= state.seatCount(); i++) {
            seats.add(seat(state, setup, SeatNumber.of(i)));
        }
        return new Frame(text, place, raw, kind, said, state.streetName(),
                "pot " + scale.text(state.potTotal()), texts(state.board()), seats,
                state.indexToAct());
    }

    private SeatFrame seat(HandState state, HandSetup setup, SeatNumber seat) {
        String name = setup.seat(seat).name();
        String mark = state.hasMucked(seat) ? "mucks" : state.hasShown(seat) ? "shows"
                : state.isAllIn(seat) && !state.hasUnknownStack(seat) ? "all-in" : "";
        String won = state.wonBy(seat).isZero() ? mark : "wins " + scale.text(state.wonBy(seat));
        boolean isButton = setup.button().isPresent() && setup.button().get().equals(seat);
        return new SeatFrame(name.isEmpty() ? seat.toString() : seat + " " + name,
                state.hasUnknownStack(seat) ? "?" : scale.text(state.stackOf(seat)),
                state.streetBetOf(seat).isZero() ? "" : scale.text(state.streetBetOf(seat)),
                texts(state.cardsOf(seat)), won, !state.isLive(seat), isButton);
    }

    private static List<String> texts(List<CardSlot> cards) {
        return cards.stream().map(CardSlot::toString).toList();
    }
}
