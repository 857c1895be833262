package dev.railbird.core.generate;

import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.hand.BetSizes;
import dev.railbird.core.hand.ForcedBets;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.RakeRule;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.SeatSetup;
import dev.railbird.core.hand.StartingStack;
import dev.railbird.core.hand.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Random seats and stakes: deep and tiny stacks, antes, straddles, cents and whole chips. */
final class SetupGenerator {
    private static final int BIG = 20;
    private final SplitMix64 random;

    SetupGenerator(SplitMix64 random) {
        this.random = random;
    }

    static int seatsMax(Variant variant) {
        return switch (variant.opening()) {
            case AFTER_BLINDS -> variant.streets().get(1).isDraw() ? 6 : 9;
            case LOWEST_UP_CARD, HIGHEST_UP_CARD -> 7;
        };
    }

    HandSetup setup(Variant variant, int seats) {
        boolean antes = variant.isStud() || random.chance(30);
        boolean straddle = !variant.isStud() && seats > 3 && random.chance(10);
        List<SeatSetup> setups = new ArrayList<>();
        for (int i = 0; i < seats; i++) {
            long live = variant.isStud() ? 0 : blind(i, seats, straddle);
            ForcedBets forced = new ForcedBets(Chips.of(antes ? BIG / 4 : 0), Chips.of(live),
                    false, Chips.ZERO);
            setups.add(new SeatSetup("Player " + (i + 1), "", stack(), forced, true));
        }
        ChipScale scale = random.chance(25) ? new ChipScale("", 2, 1) : ChipScale.WHOLE;
        boolean fixed = variant.betting() == Variant.Betting.FIXED_LIMIT;
        BetSizes sizes = new BetSizes(Chips.of(BIG), Chips.of(fixed ? 2 * BIG : BIG),
                Chips.of(variant.isStud() ? BIG / 4 : 0));
        return new HandSetup(variant, scale, sizes, setups, variant.isStud() ? Optional.empty()
                : Optional.of(SeatNumber.of(seats)), random.chance(20), RakeRule.NONE);
    }

    /** Heads-up the button, which is the last seat, posts the small blind. */
    private static long blind(int seat, int seats, boolean straddle) {
        int small = seats == 2 ? 1 : 0;
        int big = seats == 2 ? 0 : 1;
        if (seat == small) {
            return BIG / 2;
        }
        return seat == big ? BIG : straddle && seat == 2 ? 2 * BIG : 0;
    }

    private StartingStack stack() {
        int units = random.chance(25) ? 1 + random.below(3 * BIG) : BIG * (5 + random.below(195));
        return StartingStack.of(Chips.of(units));
    }
}
