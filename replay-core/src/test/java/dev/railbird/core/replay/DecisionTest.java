package dev.railbird.core.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.generate.HandGenerator;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.Variant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTest {
    private static final SeatNumber OPENER = SeatNumber.of(3);

    @Test
    void aRaiseBelowTheMinimumBecomesTheMinimumRaise() {
        Decision decision = Decision.decide(table(), new Intention.RaiseTo(Chips.of(21)));

        assertEquals(List.of(new PokerEvent.BetOrRaised(OPENER, Chips.of(40))),
                decision.events());
    }

    @Test
    void aRaiseAboveTheStackBecomesAllIn() {
        HandState table = table();
        Decision decision = Decision.decide(table, new Intention.RaiseTo(Chips.of(1_000_000)));

        assertEquals(List.of(new PokerEvent.BetOrRaised(OPENER, table.stackOf(OPENER))),
                decision.events());
    }

    @Test
    void cardsAreNotDealtWhileAPlayerHasToAct() {
        Decision decision = Decision.decide(table(), new Intention.Deal(List.of()));

        assertEquals(List.of(), decision.events());
    }

    /** Three players, blinds of 10 and 20, the cards dealt, a deep stack to act. */
    private static HandState table() {
        for (long seed = 0;; seed++) {
            PokerHand hand = HandGenerator.generate(Variant.NO_LIMIT_HOLDEM, 3, seed);
            for (Step step : Replayer.replay(hand, RuleProfile.STANDARD).steps()) {
                HandState state = step.state();
                if (state.phase() == Phase.BETTING && state.indexToAct() == OPENER.index()
                        && state.streetIndex() == 0 && state.betToMatch().units() == 20
                        && state.stackOf(OPENER).units() >= 100) {
                    return state;
                }
            }
        }
    }
}
