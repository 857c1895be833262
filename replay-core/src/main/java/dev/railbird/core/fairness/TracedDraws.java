package dev.railbird.core.fairness;

import dev.railbird.core.card.Card;
import dev.railbird.core.fairness.generator.Draws;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** Draws that are written down while they are made. */
final class TracedDraws implements Draws {
    private final Draws draws;
    private final List<Derived.Step> before;
    private int[] bounds = new int[Card.COUNT];
    private int[] numbers = new int[Card.COUNT];
    private int count;

    TracedDraws(Draws draws, List<Derived.Step> before) {
        this.draws = draws;
        this.before = List.copyOf(before);
    }

    @Override
    public int below(int bound) {
        int number = draws.below(bound);
        if (count == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * count);
            numbers = Arrays.copyOf(numbers, 2 * count);
        }
        bounds[count] = bound;
        numbers[count++] = number;
        return number;
    }

    /** The way to what was drawn so far. */
    List<Derived.Step> steps() {
        return new Steps(before, Arrays.copyOf(bounds, count), Arrays.copyOf(numbers, count));
    }

    @Override
    public long drawn() {
        return draws.drawn();
    }

    @Override
    public long rejected() {
        return draws.rejected();
    }

    /** Put into words only when somebody reads them: an audit derives far more than it shows. */
    static final class Steps extends AbstractList<Derived.Step> implements RandomAccess {
        private final List<Derived.Step> before;
        private final int[] bounds;
        private final int[] numbers;

        private Steps(List<Derived.Step> before, int[] bounds, int[] numbers) {
            this.before = before;
            this.bounds = bounds;
            this.numbers = numbers;
        }

        @Override
        public Derived.Step get(int index) {
            if (index < before.size()) {
                return before.get(index);
            }
            int draw = index - before.size();
            return new Derived.Step("draw below " + bounds[draw],
                    Integer.toString(numbers[draw]));
        }

        @Override
        public int size() {
            return before.size() + bounds.length;
        }
    }
}
