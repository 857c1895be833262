package dev.railbird.core.golf;

import dev.railbird.core.event.Provenance;
import dev.railbird.core.replay.HandStatus;
import dev.railbird.core.replay.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Folds a recorded game. The server forgets to write when a player puts a card back: where exactly
 * one number is missing and nothing else explains it, that step is inferred.
 */
public final class GolfReplayer {
    private GolfReplayer() {
    }

    public static GolfReplay replay(GolfGame game, CardValues values) {
        GolfState start = new GolfState(values);
        List<GolfStep> steps = fold(game, start, 0, game.events().size());
        GolfState end = steps.isEmpty() ? start : steps.get(steps.size() - 1).state();
        boolean isDiverged = steps.stream().anyMatch(GolfStep::isRefused);
        boolean isOver = end.phase == GolfPhase.GAME_OVER && !end.isDealDue;
        return new GolfReplay(game, values, start, steps, isDiverged ? HandStatus.DIVERGED
                : isOver ? HandStatus.COMPLETE : HandStatus.PARTIAL);
    }

    /**
     * The steps of some events of a game, on a table that stands where the events before led to.
     *
     * @param from how many events were folded before
     * @param to how many are when this is done
     */
    public static List<GolfStep> fold(GolfGame game, GolfState table, int from, int to) {
        List<GolfGame.Recorded> events = game.events();
        List<GolfStep> steps = new ArrayList<>(to - from + 2);
        GolfState state = table;
        long last = 0;
        for (int k = 0; k < from; k++) {
            last = Math.max(last, events.get(k).number());
        }
        for (int k = from; k < to; k++) {
            if (k > 0) {
                Optional<GolfGame.Recorded> unwritten =
                        unwritten(events.get(k - 1), events.get(k));
                if (unwritten.isPresent()) {
                    steps.add(apply(state, unwritten.get()));
                    state = steps.get(steps.size() - 1).state();
                }
            }
            GolfStep step = events.get(k).number() <= last ? repeated(state, events.get(k))
                    : apply(state, events.get(k));
            last = Math.max(last, events.get(k).number());
            steps.add(step);
            state = step.state();
        }
        return steps;
    }

    private static GolfStep repeated(GolfState state, GolfGame.Recorded event) {
        return new GolfStep(event, Optional.of(new Refusal("LOG-01",
                "an event number stands twice", "a number above those before",
                Long.toString(event.number()), "",
                "The store forbids it: a row was doubled or its number changed.")), List.of(),
                state.draft());
    }

    /** One event on one table. */
    public static GolfStep apply(GolfState state, GolfGame.Recorded event) {
        GolfMove move = GolfFold.play(state, event.event());
        return new GolfStep(event, Optional.ofNullable(move.refusal), move.remarks, move.table);
    }

    /** The table before the first event. */
    public static GolfState open(CardValues values) {
        return new GolfState(values);
    }

    /** The {@code draw_cancelled} that the gap between two events stands for, if it does. */
    public static Optional<GolfGame.Recorded> unwritten(GolfGame.Recorded before,
            GolfGame.Recorded after) {
        boolean fits = after.number() == before.number() + 2
                && before.event() instanceof GolfEvent.CardDrawn draw
                && draw.from() == GolfEvent.Pile.DISCARD
                && Actor.of(after.event()).equals(Optional.of(draw.player()))
                && !(after.event() instanceof GolfEvent.CardSwapped);
        if (!fits) {
            return Optional.empty();
        }
        GolfEvent.CardDrawn draw = (GolfEvent.CardDrawn) before.event();
        return Optional.of(new GolfGame.Recorded(before.number() + 1,
                new GolfEvent.DrawCancelled(draw.player(), draw.card()), Provenance.INFERRED,
                after.location(), Optional.empty()));
    }
}
