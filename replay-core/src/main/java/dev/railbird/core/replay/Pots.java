package dev.railbird.core.replay;

import dev.railbird.core.chips.Chips;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pots as layers of what the seats put in: a layer ends where a contender has no more in it.
 * Dead money joins the main pot. Layers that the same seats can win are one pot.
 */
final class Pots {
    private Pots() {
    }

    /**
     * The pots that are paid out, as the profile has them.
     *
     * @param alive the contenders who win something
     */
    static List<Pot> paid(HandState state, int contenders, int alive) {
        return switch (state.profile.foldedChips()) {
            case IN_THE_POT -> state.profile.has(RuleProfile.Habit.POTS_AT_EVERY_LEVEL)
                    ? slices(state, contenders)
                    : layers(state, paysEachLayer(state) ? contenders : alive);
            case VANISH -> layers(state, contenders, contenders);
            case VANISH_ABOVE_ALL_IN -> AllInPots.of(state, contenders);
        };
    }

    /** Systems that find the winners layer by layer merge no layers for a hand that is beaten. */
    private static boolean paysEachLayer(HandState state) {
        return state.profile.oddChip() == RuleProfile.OddChip.FIRST_SEATS;
    }

    static List<Pot> layers(HandState state, int contenders) {
        return layers(state, contenders, -1);
    }

    /** @param payers whose chips are in the pots; those of others are in none */
    private static List<Pot> layers(HandState state, int contenders, int payers) {
        long[] levels = new long[state.seats];
        int count = 0;
        for (int i = 0; i < state.seats; i++) {
            if ((contenders >> i & 1) != 0) {
                levels[count++] = state.put[i];
            }
        }
        Arrays.sort(levels, 0, count);
        List<Pot> pots = new ArrayList<>(2);
        long amount = state.deadMoney;
        int eligible = contenders;
        long below = 0;
        for (int k = 0; k < count; k++) {
            long level = levels[k];
            if (level == below) {
                continue;
            }
            int inLayer = reaching(state, contenders, level);
            if (inLayer != eligible) {
                addPot(pots, amount, eligible);
                amount = 0;
                eligible = inLayer;
            }
            amount += between(state, payers, below, level);
            below = level;
        }
        amount += between(state, payers, below, Long.MAX_VALUE);
        addPot(pots, amount, eligible);
        return pots;
    }

    /** A pot for each level that anybody has put in; each is divided on its own. */
    private static List<Pot> slices(HandState state, int contenders) {
        long[] levels = state.put.clone();
        Arrays.sort(levels);
        List<Pot> pots = new ArrayList<>(2);
        long below = 0;
        long amount = state.deadMoney;
        int eligible = contenders;
        for (long level : levels) {
            if (level == below) {
                continue;
            }
            int inSlice = reaching(state, contenders, level);
            if (inSlice != 0) {
                addPot(pots, below == 0 ? 0 : amount, eligible);
                amount = below == 0 ? amount : 0;
                eligible = inSlice;
            }
            amount += between(state, -1, below, level);
            below = level;
        }
        addPot(pots, amount, eligible);
        return pots;
    }

    private static void addPot(List<Pot> pots, long amount, int eligible) {
        if (amount > 0) {
            pots.add(new Pot(Chips.of(amount), eligible));
        }
    }

    private static int reaching(HandState state, int contenders, long level) {
        int seats = 0;
        for (int i = 0; i < state.seats; i++) {
            if ((contenders >> i & 1) != 0 && state.put[i] >= level) {
                seats |= 1 << i;
            }
        }
        return seats;
    }

    private static long between(HandState state, int payers, long low, long high) {
        long sum = 0;
        for (int i = 0; i < state.seats; i++) {
            sum += (payers >> i & 1) == 0 ? 0
                    : Math.max(0, Math.min(state.put[i], high) - low);
        }
        return sum;
    }
}
