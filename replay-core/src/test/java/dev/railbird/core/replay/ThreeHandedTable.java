package dev.railbird.core.replay;

import dev.railbird.core.card.CardSlot;
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
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** No-limit hold'em, blinds 10 and 20, 1,000 each, hidden cards dealt: the button is to act. */
final class ThreeHandedTable {
    static final SeatNumber OPENER = SeatNumber.of(3);

    private ThreeHandedTable() {
    }

    static HandState beforeTheFlop() {
        HandSetup setup = new HandSetup(Variant.NO_LIMIT_HOLDEM, ChipScale.WHOLE,
                new BetSizes(Chips.of(20), Chips.of(20), Chips.ZERO),
                List.of(seat("Ann", 10), seat("Ben", 20), seat("Cy", 0)), Optional.of(OPENER),
                false, RakeRule.NONE);
        HandState state = Decision.open(Replayer.open(setup, RuleProfile.STANDARD)).state();
        while (state.phase() == Phase.DEALING) {
            int count = DueCards.in(state).orElseThrow().count();
            state = Decision.decide(state, new Intention.Deal(hidden(count))).state();
        }
        return state;
    }

    private static SeatSetup seat(String name, int blind) {
        return new SeatSetup(name, "", StartingStack.of(Chips.of(1_000)),
                new ForcedBets(Chips.ZERO, Chips.of(blind), false, Chips.ZERO), true);
    }

    private static List<CardSlot> hidden(int count) {
        return Collections.nCopies(count, CardSlot.HIDDEN);
    }
}
