package dev.railbird.core.golf;

import dev.railbird.core.event.Provenance;
import dev.railbird.core.replay.HandStatus;
import java.util.List;
import java.util.Optional;

/**
 * Folds a recorded game. Two things change a table and are never written: a card that is put back
 * (one number is missing, nothing else explains it) and a rejected first flip, which is seen only
 * by what it leads to ({@link RejectedFlip}). Those steps are inferred.
 */
public final class GolfReplayer {
    private GolfReplayer() {
    }

    public static GolfReplay replay(GolfGame game, CardValues values) {
        GolfState start = new GolfState(values);
        GolfWalk walk = new GolfWalk(game, start, 0);
        boolean isDiverged = false;
        while (walk.hasNext()) {
            boolean isRefused = walk.step().isRefused();
            isDiverged |= isRefused && (isDiverged || !RejectedFlip.explains(walk));
        }
        boolean isOver = walk.state.phase == GolfPhase.GAME_OVER && !walk.state.isDealDue;
        return new GolfReplay(game, values, start, walk.steps, isDiverged ? HandStatus.DIVERGED
                : isOver ? HandStatus.COMPLETE : HandStatus.PARTIAL);
    }

    /**
     * The steps of some events of a game, on a table that stands where the events before led to.
     * Nothing is inferred from what comes later: {@link GolfReplay#told} has those events.
     *
     * @param from how many events were folded before
     * @param to how many are when this is done
     */
    public static List<GolfStep> fold(GolfGame game, GolfState table, int from, int to) {
        GolfWalk walk = new GolfWalk(game, table, from);
        while (walk.next < to) {
            walk.step();
        }
        return walk.steps;
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
