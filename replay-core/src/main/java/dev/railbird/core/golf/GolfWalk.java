package dev.railbird.core.golf;

import dev.railbird.core.event.Provenance;
import dev.railbird.core.replay.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A walk along the recorded events of a game, which can be left and taken up elsewhere. */
final class GolfWalk {
    final GolfGame game;
    final List<GolfStep> steps;
    GolfState state;
    /** Index of the recorded event that comes next. */
    int next;
    private long highest;

    /** A walk that starts on a table before the event at {@code next}, with no steps yet. */
    GolfWalk(GolfGame game, GolfState state, int next) {
        this.game = game;
        this.state = state;
        this.steps = new ArrayList<>(game.events().size() - next + 2);
        this.next = next;
        game.events().subList(0, next).forEach(event -> isRepeated(event));
    }

    /** The same walk, taken up again before the step at {@code index}, which is a recorded one. */
    GolfWalk from(int index) {
        int recorded = 0;
        for (int k = 0; k < index; k++) {
            recorded += steps.get(k).recorded().provenance() == Provenance.RECORDED ? 1 : 0;
        }
        return new GolfWalk(game, steps.get(index - 1).state(), recorded);
    }

    boolean hasNext() {
        return next < game.events().size();
    }

    /** One recorded event, and before it the step that its number says was not written. */
    GolfStep step() {
        GolfGame.Recorded event = game.events().get(next);
        if (next > 0) {
            GolfReplayer.unwritten(game.events().get(next - 1), event).ifPresent(this::infer);
        }
        next++;
        return add(isRepeated(event) ? repeated(event) : GolfReplayer.apply(state, event));
    }

    /** An inferred event stands under the number of another. */
    private boolean isRepeated(GolfGame.Recorded event) {
        if (event.provenance() == Provenance.INFERRED) {
            return false;
        }
        boolean isRepeated = event.number() <= highest;
        highest = Math.max(highest, event.number());
        return isRepeated;
    }

    GolfStep infer(GolfGame.Recorded event) {
        return add(GolfReplayer.apply(state, event));
    }

    private GolfStep add(GolfStep step) {
        steps.add(step);
        state = step.state();
        return step;
    }

    /** Puts the steps of {@code other} in the place of all steps from {@code index} on. */
    void replace(int index, GolfWalk other) {
        steps.subList(index, steps.size()).clear();
        steps.addAll(other.steps);
        state = other.state;
        next = other.next;
        highest = Math.max(highest, other.highest);
    }

    private GolfStep repeated(GolfGame.Recorded event) {
        return new GolfStep(event, Optional.of(new Refusal("LOG-01",
                "an event number stands twice", "a number above those before",
                Long.toString(event.number()), "",
                "The store forbids it: a row was doubled or its number changed.")), List.of(),
                state.draft());
    }
}
