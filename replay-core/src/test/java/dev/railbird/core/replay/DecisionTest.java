package dev.railbird.core.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.hand.SeatNumber;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTest {
    private static final SeatNumber OPENER = ThreeHandedTable.OPENER;

    @Test
    void aRaiseBelowTheMinimumBecomesTheMinimumRaise() {
        Decision decision = Decision.decide(ThreeHandedTable.beforeTheFlop(),
                new Intention.RaiseTo(Chips.of(21)));

        assertEquals(List.of(new PokerEvent.BetOrRaised(OPENER, Chips.of(40))),
                decision.events());
    }

    @Test
    void aRaiseAboveTheStackBecomesAllIn() {
        HandState table = ThreeHandedTable.beforeTheFlop();
        Decision decision = Decision.decide(table, new Intention.RaiseTo(Chips.of(1_000_000)));

        assertEquals(List.of(new PokerEvent.BetOrRaised(OPENER, table.stackOf(OPENER))),
                decision.events());
    }

    @Test
    void cardsAreNotDealtWhileAPlayerHasToAct() {
        Decision decision = Decision.decide(ThreeHandedTable.beforeTheFlop(),
                new Intention.Deal(List.of()));

        assertEquals(List.of(), decision.events());
    }
}
