package dev.railbird.core.fairness;

import dev.railbird.core.card.Card;
import dev.railbird.core.fairness.generator.Draws;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** Draws that are written down while they are made. */
public final class TracedDraws implements Draws {
    private final Draws draws;
    private final List<Derived.Step> before;
    private int[] bounds = new int[Card.COUNT];
    private int[] numbers = new int[Card.COUNT];
    private long[] outputs = new long[Card.COUNT];
    private int[] thrownAway = new int[Card.COUNT];
    private int count;

    /** @param before the steps that led to the generator */
    public TracedDraws(Draws draws, List<Derived.Step> before) {
        this.draws = draws;
        this.before = List.copyOf(before);
    }

    @Override
    public int below(int bound) {
        long rejected = draws.rejected();
        int number = draws.below(bound);
        if (count == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * count);
            numbers = Arrays.copyOf(numbers, 2 * count);
            outputs = Arrays.copyOf(outputs, 2 * count);
            thrownAway = Arrays.copyOf(thrownAway, 2 * count);
        }
        bounds[count] = bound;
        outputs[count] = draws.output();
        thrownAway[count] = (int) (draws.rejected() - rejected);
        numbers[count++] = number;
        return number;
    }

    /** The way to what was drawn so far; nothing may be drawn after it is asked for. */
    public List<Derived.Step> steps() {
        return new Steps(this);
    }

    @Override
    public long drawn() {
        return draws.drawn();
    }

    @Override
    public long rejected() {
        return draws.rejected();
    }

    private Derived.Step step(int draw) {
        String name = "draw below " + bounds[draw];
        if (draws.tellsOutput()) {
            name += " from " + Long.toUnsignedString(outputs[draw]);
        }
        if (thrownAway[draw] > 0) {
            name += ", " + thrownAway[draw] + " thrown away";
        }
        return new Derived.Step(name, Integer.toString(numbers[draw]));
    }

    /** Put into words only when somebody reads them: an audit derives far more than it shows. */
    static final class Steps extends AbstractList<Derived.Step> implements RandomAccess {
        private final TracedDraws traced;

        private Steps(TracedDraws traced) {
            this.traced = traced;
        }

        @Override
        public Derived.Step get(int index) {
            int before = traced.before.size();
            return index < before ? traced.before.get(index) : traced.step(index - before);
        }

        @Override
        public int size() {
            return traced.before.size() + traced.count;
        }
    }
}
