package dev.railbird.core.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.generate.HandGenerator;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.Variant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One wrong event before the flop, where p3 faces the big blind: which rule names the fault. */
class RefusalTest {
    private static final SeatNumber OPENER = SeatNumber.of(3);

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
        Turn turn = PokerFold.play(table(), event);

        assertEquals(rule, turn.refusal.rule(), turn.refusal::toString);
    }

    private static HandState table() {
        for (long seed = 0;; seed++) {
            HandReplay replay = Replayer.replay(
                    HandGenerator.generate(Variant.NO_LIMIT_HOLDEM, 3, seed), RuleProfile.STANDARD);
            for (Step step : replay.steps()) {
                HandState state = step.state();
                if (state.phase() == Phase.BETTING && state.indexToAct() == OPENER.index()
                        && state.streetIndex() == 0 && state.betToMatch().units() == 10
                        && state.liveSeats().size() == 3
                        && state.stackOf(SeatNumber.of(2)).units() >= 100
                        && state.stackOf(OPENER).units() >= 100) {
                    return state;
                }
            }
        }
    }
}
