package dev.railbird.core.golf;

import dev.railbird.core.event.Provenance;
import dev.railbird.core.replay.HandStatus;
import java.util.ArrayList;
import java.util.List;

/**
 * A game with everything that the fold made of it.
 *
 * @param values what single cards were taken to be worth
 * @param start the table before the first step
 */
public record GolfReplay(GolfGame game, CardValues values, GolfState start, List<GolfStep> steps,
        HandStatus status) {
    public GolfReplay {
        steps = List.copyOf(steps);
    }

    /**
     * The game with the events that only later ones tell of. Folding it from any of its events on
     * leads to the same tables.
     */
    GolfGame told() {
        List<GolfGame.Recorded> events = new ArrayList<>(game.events().size() + 1);
        for (GolfStep step : steps) {
            if (step.recorded().provenance() == Provenance.RECORDED
                    || step.recorded().event() instanceof GolfEvent.FlipRejected) {
                events.add(step.recorded());
            }
        }
        return new GolfGame(game.id(), game.stream(), game.record(), game.location(),
                game.format(), events, game.claims(), game.attributes(), game.notes());
    }

    /** The table after the last step. */
    public GolfState end() {
        return steps.isEmpty() ? start : steps.get(steps.size() - 1).state();
    }

    /** The table after the first events that the log holds; inferred steps come with the next. */
    public GolfState after(int events) {
        GolfState state = start;
        int recorded = 0;
        for (GolfStep step : steps) {
            recorded += step.recorded().provenance() == Provenance.RECORDED ? 1 : 0;
            if (recorded > events || recorded == events && step.recorded().provenance()
                    != Provenance.RECORDED) {
                break;
            }
            state = step.state();
        }
        return state;
    }

    /** Position of the first refused step; -1 when all were accepted. */
    public int firstRefusal() {
        for (int k = 0; k < steps.size(); k++) {
            if (steps.get(k).isRefused()) {
                return k;
            }
        }
        return -1;
    }
}
