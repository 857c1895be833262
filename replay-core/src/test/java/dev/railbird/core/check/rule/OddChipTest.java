package dev.railbird.core.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.railbird.core.audit.HandAuditor;
import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.generate.HandGenerator;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.Variant;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.Replayer;
import dev.railbird.core.replay.RuleProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A split pot whose stated stacks give one chip to the other winner. */
class OddChipTest {
    @Test
    void whereNobodySaysWhoGetsItAnotherOddChipIsANotice() {
        assertEquals(List.of(Severity.NOTICE), severities(RuleProfile.PLATFORM, 1));
    }

    @Test
    void moreThanAChipAWinnerIsAViolationThereToo() {
        assertEquals(List.of(Severity.VIOLATION, Severity.VIOLATION),
                severities(RuleProfile.PLATFORM, 3));
    }

    @Test
    void aSystemOfKnownRulesHasNoRoomForIt() {
        assertEquals(List.of(Severity.VIOLATION, Severity.VIOLATION),
                severities(RuleProfile.POKERKIT, 1));
    }

    private static List<Severity> severities(RuleProfile profile, int moved) {
        List<Finding> findings = new HandAuditor(Optional.empty()).audit(split(profile, moved))
                .findings();
        return findings.stream().filter(finding -> finding.check().equals(new CheckId("RULE-14")))
                .map(Finding::severity).toList();
    }

    private static PokerHand split(RuleProfile profile, int moved) {
        for (long seed = 0; seed < 10_000; seed++) {
            PokerHand hand = HandGenerator.generate(Variant.NO_LIMIT_HOLDEM, 3, seed);
            HandState end = Replayer.replay(hand, RuleProfile.STANDARD).end();
            List<SeatNumber> winners = new ArrayList<>();
            for (int i = 1; i <= 3; i++) {
                if (end.wonBy(SeatNumber.of(i)).units() > moved) {
                    winners.add(SeatNumber.of(i));
                }
            }
            if (winners.size() == 2 && hand.setup().scale().equals(ChipScale.WHOLE)) {
                return with(hand, profile, end, winners, moved);
            }
        }
        throw new IllegalStateException("no hand was split");
    }

    private static PokerHand with(PokerHand hand, RuleProfile profile, HandState end,
            List<SeatNumber> winners, int moved) {
        List<RecordedClaim> claims = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            SeatNumber seat = SeatNumber.of(i);
            int gets = seat.equals(winners.get(0)) ? -moved
                    : seat.equals(winners.get(1)) ? moved : 0;
            claims.add(new RecordedClaim(0, new Claim.FinalStack(seat,
                    Chips.of(end.stackOf(seat).units() + gets)), hand.location()));
        }
        return new PokerHand(hand.id(), hand.stream(), hand.record(), hand.location(),
                hand.format(), profile.name(), hand.setup(), hand.leavesOut(), hand.events(),
                claims, hand.attributes(), hand.notes(), hand.isWhole());
    }
}
