package dev.railbird.core.fairness;

import dev.railbird.core.fairness.generator.Draws;
import java.util.ArrayList;
import java.util.List;

/** Draws that are written down while they are made. */
final class TracedDraws implements Draws {
    private final Draws draws;
    private final List<Derived.Step> steps;

    TracedDraws(Draws draws, List<Derived.Step> steps) {
        this.draws = draws;
        this.steps = new ArrayList<>(steps);
    }

    @Override
    public int below(int bound) {
        int number = draws.below(bound);
        steps.add(new Derived.Step("draw below " + bound, Integer.toString(number)));
        return number;
    }

    List<Derived.Step> steps() {
        return steps;
    }

    @Override
    public long drawn() {
        return draws.drawn();
    }

    @Override
    public long rejected() {
        return draws.rejected();
    }
}
