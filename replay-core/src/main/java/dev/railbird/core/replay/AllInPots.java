package dev.railbird.core.replay;

import dev.railbird.core.chips.Chips;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pots as the pokerforbots server makes them: one for each distinct total that somebody is all-in
 * for, folded or not, and one for what those who are left put in above the highest of them.
 * Whoever reaches into a level may win all of it; a level that nobody is left in is lost.
 */
final class AllInPots {
    private AllInPots() {
    }

    static List<Pot> of(HandState state, int contenders) {
        long[] levels = levels(state);
        List<Pot> pots = new ArrayList<>(levels.length + 1);
        if (levels.length == 0) {
            add(pots, between(state, 0, Long.MAX_VALUE, -1) + state.deadMoney, contenders);
            return pots;
        }
        long below = 0;
        for (long level : levels) {
            if (level > below) {
                long dead = below == 0 ? state.deadMoney : 0;
                add(pots, between(state, below, level, -1) + dead,
                        above(state, below, contenders));
                below = level;
            }
        }
        int left = above(state, below, contenders);
        add(pots, between(state, below, Long.MAX_VALUE, left), left);
        return pots;
    }

    private static long[] levels(HandState state) {
        long[] levels = new long[state.seats];
        int count = 0;
        for (int i = 0; i < state.seats; i++) {
            boolean isAllIn = state.stack[i] == 0 && (state.broke >> i & 1) == 0;
            if (isAllIn && state.put[i] > 0) {
                levels[count++] = state.put[i];
            }
        }
        Arrays.sort(levels, 0, count);
        return Arrays.copyOf(levels, count);
    }

    private static int above(HandState state, long level, int contenders) {
        int seats = 0;
        for (int i = 0; i < state.seats; i++) {
            seats |= (contenders >> i & 1) != 0 && state.put[i] > level ? 1 << i : 0;
        }
        return seats;
    }

    private static long between(HandState state, long low, long high, int seats) {
        long sum = 0;
        for (int i = 0; i < state.seats; i++) {
            if ((seats >> i & 1) != 0) {
                sum += Math.max(0, Math.min(state.put[i], high) - low);
            }
        }
        return sum;
    }

    private static void add(List<Pot> pots, long amount, int eligible) {
        if (amount > 0 && eligible != 0) {
            pots.add(new Pot(Chips.of(amount), eligible));
        }
    }
}
