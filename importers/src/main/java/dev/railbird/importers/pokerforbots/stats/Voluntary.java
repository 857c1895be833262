package dev.railbird.importers.pokerforbots.stats;

import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.Step;
import java.util.Set;
import java.util.TreeSet;

/** Who put chips in by choice before the flop, and who raised there. */
final class Voluntary {
    private static final String PREFLOP = "preflop";
    private final Set<Integer> puts = new TreeSet<>();
    private final Set<Integer> raises = new TreeSet<>();

    private Voluntary() {
    }

    static Voluntary of(HandReplay replay) {
        Voluntary voluntary = new Voluntary();
        HandState before = replay.start();
        for (Step step : replay.steps()) {
            if (step instanceof Step.Accepted accepted && before.streetName().equals(PREFLOP)) {
                voluntary.enter(accepted.settled(), before);
            }
            before = step.state();
        }
        return voluntary;
    }

    private void enter(PokerEvent event, HandState before) {
        if (event instanceof PokerEvent.Checked none && facesBet(none.seat(), before)) {
            puts.add(none.seat().index());
        } else if (event instanceof PokerEvent.Called call) {
            puts.add(call.seat().index());
        } else if (event instanceof PokerEvent.BetOrRaised raise) {
            puts.add(raise.seat().index());
            raises.add(raise.seat().index());
        }
    }

    /** Whoever has nothing left after a blind calls with nothing, and the server counts a call. */
    private static boolean facesBet(SeatNumber seat, HandState before) {
        return before.betToMatch().isMoreThan(before.streetBetOf(seat));
    }

    boolean puts(SeatNumber seat) {
        return puts.contains(seat.index());
    }

    boolean raises(SeatNumber seat) {
        return raises.contains(seat.index());
    }
}
