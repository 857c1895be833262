package dev.railbird.core.check.golf;

import dev.railbird.core.golf.GolfEvent;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.golf.GolfStep;
import java.util.function.Predicate;

/** How much a game has of what a check is about. */
public final class GolfCounts {
    private GolfCounts() {
    }

    public static int rounds(GolfReplay replay) {
        return count(replay, event -> event instanceof GolfEvent.RoundStarted);
    }

    public static int boundaries(GolfReplay replay) {
        return count(replay, event -> event instanceof GolfEvent.RoundStarted
                || event instanceof GolfEvent.RoundEnded || event instanceof GolfEvent.GameEnded);
    }

    public static int actions(GolfReplay replay) {
        return count(replay, event -> event instanceof GolfEvent.InitialFlip) + turns(replay);
    }

    public static int turns(GolfReplay replay) {
        return count(replay, event -> event instanceof GolfEvent.CardDrawn
                || event instanceof GolfEvent.CardSwapped
                || event instanceof GolfEvent.CardDiscarded
                || event instanceof GolfEvent.CardFlipped
                || event instanceof GolfEvent.FlipSkipped
                || event instanceof GolfEvent.FlippedAsAction
                || event instanceof GolfEvent.KnockedEarly);
    }

    private static int count(GolfReplay replay, Predicate<GolfEvent> kind) {
        int count = 0;
        for (GolfStep step : replay.steps()) {
            count += kind.test(step.recorded().event()) ? 1 : 0;
        }
        return count;
    }
}
