package dev.railbird.importers.idealic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.check.Severity;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandStatus;
import dev.railbird.core.replay.Step;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What only this engine does, hand by hand: blinds 10 and 20, p1 has the button. */
class RulesAsBuiltTest {
    private static final String DEAL = "d dh p1 AsKs,d dh p2 7h7d,d dh p3 9c9d,";
    private static final String FLOP = "p1 cc,p2 cc,p3 cc,d db 2c5h8s,";

    @Test
    void raisesOfLaterStreetsAreMeasuredFromTheBigBlind() {
        assertEquals("", refusal("1000,1000,1000", FLOP + "p2 cbr 60,p3 cbr 100"));
        assertEquals("p3 raises less than the minimum",
                refusal("1000,1000,1000", FLOP + "p2 cbr 60,p3 cbr 99"));
        assertEquals("", refusal("1000,1000,1000", FLOP + "p2 cbr 30,p3 cbr 40"));
        assertEquals("p1 raises less than the minimum",
                refusal("1000,1000,1000", "p1 cbr 39"));
        assertEquals("p2 raises less than the minimum",
                refusal("1000,1000,1000", FLOP + "p2 cbr 19"));
    }

    @Test
    void fairRulesSayWhatTheyWouldNotAccept() {
        assertEquals(List.of("idealic accepts what fair rules do not: p3 raises less than the"
                + " minimum"), notices("1000,1000,1000", FLOP + "p2 cbr 60,p3 cbr 100"));
    }

    @Test
    void aShortAllInReopensNothingForWhoMatchedTheLastFullBet() {
        assertEquals("p1 raises although a short all-in did not reopen the bet",
                refusal("1000,90,1000", "p1 cbr 60,p2 cbr 90,p3 cc,p1 cbr 300"));
        assertEquals("", refusal("1000,90,1000", "p1 cbr 60,p2 cbr 90,p3 cbr 300"));
    }

    @Test
    void aRaiseThatNobodyCanCallIsAccepted() {
        assertEquals("", refusal("1000,500,400", "p1 cbr 500,p2 cc,p3 cc"));
        assertEquals("", refusal("1000,1000,100", "p1 f,p2 cbr 60,p3 cbr 100,p2 cbr 500"));
    }

    @Test
    void aBetAboveAShortStackIsCutToIt() {
        assertEquals("", refusal("1000,1000,35", FLOP + "p2 cc,p3 cbr 20,p1 cc 15,p2 cc 15"));
        assertEquals("p3 bets more than its stack",
                refusal("1000,1000,35", FLOP + "p2 cc,p3 cbr 21"));
    }

    @Test
    void anAllInBelowTheBetMayBeWrittenAsABet() {
        assertEquals("", refusal("1000,50,1000", "p1 cbr 100,p2 cbr 50,p3 cc,d db 2c5h8s"));
        assertEquals("p2 raises to no more than the bet",
                refusal("1000,50,1000", "p1 cbr 100,p2 cbr 49"));
    }

    @Test
    void foldsNeedNoBetAndAMuckForfeitsTheBestHand() {
        String end = FLOP + "p2 f,p3 cc,p1 cc,d db Jd,p3 cc,p1 cc,d db Qd,p3 cc,p1 cc,";
        assertEquals(List.of("980", "980", "1040"), ends("1000,1000,1000", end + "p3 sm 9c9d,"
                + "p1 sm"));
        assertEquals(List.of("1040", "980", "980"), ends("1000,1000,1000", end + "p3 sm,"
                + "p1 sm AsKs"));
    }

    @Test
    void everybodyLeftSpeaksInOrder() {
        String end = FLOP + "p2 cc,p3 cc,p1 cc,d db Jd,p2 cc,p3 cc,p1 cc,d db Qd,p2 cc,p3 cbr 40,"
                + "p1 cc,p2 cc,";
        assertEquals("p2 shows out of turn", refusal("1000,1000,1000", end + "p2 sm 7h7d"));
        assertEquals("", refusal("1000,1000,1000", end + "p3 sm 9c9d,p1 sm,p2 sm 7h7d"));
        assertEquals(HandStatus.PARTIAL, replay("1000,1000,1000", end + "p3 sm 9c9d,p1 sm")
                .status());
    }

    @Test
    void whatAPotCannotDivideGoesToTheFirstOfTheList() {
        // The board is a straight for everybody; p2 folds, and 123 chips are for two.
        assertEquals(List.of("1021", "959", "1020"), ends("1000,1000,1000", "p1 cbr 41,p2 cc,"
                + "p3 cc,d db TcJhQs,p2 f,p3 cc,p1 cc,d db Kd,p3 cc,p1 cc,d db Ac,p3 cc,p1 cc,"
                + "p3 sm 9c9d,p1 sm AsKs"));
    }

    private static HandReplay replay(String stacks, String actions) {
        return audit(stacks, actions).replay();
    }

    private static HandAudit audit(String stacks, String actions) {
        String quoted = "\"" + (DEAL + actions).replace(",", "\",\"") + "\"";
        return Hands.audits(Hands.read("{\"variant\":\"NT\",\"players\":[\"A\",\"B\",\"C\"],"
                + "\"startingStacks\":[" + stacks + "],\"blindsOrStraddles\":[0,10,20],"
                + "\"antes\":[],\"minBet\":20,\"actions\":[" + quoted + "]}")).get(0);
    }

    private static String refusal(String stacks, String actions) {
        for (Step step : replay(stacks, actions).steps()) {
            if (step instanceof Step.Refused refused) {
                return refused.refusal().sentence();
            }
        }
        return "";
    }

    private static List<String> notices(String stacks, String actions) {
        return audit(stacks, actions).findings().stream()
                .filter(finding -> finding.severity() == Severity.NOTICE)
                .map(finding -> finding.sentence()).toList();
    }

    private static List<String> ends(String stacks, String actions) {
        HandReplay replay = replay(stacks, actions);
        assertEquals(HandStatus.COMPLETE, replay.status());
        ChipScale scale = replay.hand().setup().scale();
        List<String> ends = new ArrayList<>();
        for (int seat = 1; seat <= replay.end().seatCount(); seat++) {
            ends.add(scale.text(replay.end().stackOf(SeatNumber.of(seat))));
        }
        return ends;
    }
}
