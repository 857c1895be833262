package dev.railbird.core.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.hand.SeatNumber;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One wrong event before the flop, where p3 faces the big blind: which rule names the fault. */
class RefusalTest {
    private static final SeatNumber OPENER = ThreeHandedTable.OPENER;

    @Test
    void actingOutOfTurnBreaksTheOrderRule() {
        assertRefused("RULE-03", new PokerEvent.Folded(SeatNumber.of(1)));
    }

    @Test
    void checkingWhileFacingABetIsNoLegalAction() {
        assertRefused("RULE-04", new PokerEvent.Checked(OPENER));
    }

    @Test
    void callingLessThanTheBetIsAWrongAmount() {
        assertRefused("RULE-05", new PokerEvent.Called(OPENER, Chips.of(9)));
    }

    @Test
    void raisingLessThanTheLastFullRaiseIsAWrongAmount() {
        assertRefused("RULE-05", new PokerEvent.BetOrRaised(OPENER, Chips.of(19)));
    }

    @Test
    void theFlopWaitsForTheEndOfTheBetting() {
        assertRefused("RULE-08", new PokerEvent.BoardDealt(
                List.of(CardSlot.HIDDEN, CardSlot.HIDDEN, CardSlot.HIDDEN)));
    }

    @Test
    void nobodyShowsBeforeTheShowdown() {
        assertRefused("RULE-08", new PokerEvent.HandShown(OPENER, List.of()));
    }

    @Test
    void nothingIsReturnedWhileSomebodyHasToAct() {
        assertRefused("RULE-11", new PokerEvent.UncalledBetReturned(OPENER, Chips.of(1)));
    }

    private static void assertRefused(String rule, PokerEvent event) {
        Turn turn = PokerFold.play(ThreeHandedTable.beforeTheFlop(), event);

        assertEquals(rule, turn.refusal.rule(), turn.refusal::toString);
    }
}
