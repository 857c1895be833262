package dev.railbird.core.check.rule;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.FairReplay;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandStatus;

/** Payouts that a log makes, held against what the rules of its own system would have paid. */
final class PaidAsBuilt {
    private PaidAsBuilt() {
    }

    static Verdict judge(CheckId check, HandReplay replay, FairReplay fair, Findings findings) {
        HandReplay byRule = fair.byItsRules();
        if (byRule.status() != HandStatus.COMPLETE || !byRule.end().unknowable().isEmpty()) {
            return Verdict.notCheckable("the winners are only known from what was paid");
        }
        ChipScale scale = replay.hand().setup().scale();
        for (int k = 1; k <= replay.end().seatCount(); k++) {
            SeatNumber seat = SeatNumber.of(k);
            long due = byRule.end().wonBy(seat).units();
            long paid = replay.end().wonBy(seat).units();
            if (due != paid) {
                RecordedEvent payout = payout(replay);
                findings.violation(check, payout.location(), payout.number(), seat
                        + " is paid another amount than the rules of " + replay.profile().name()
                        + " give it", scale.text(due), scale.text(paid), scale.text(paid - due),
                        "Rank the hands and add up the pots; see docs/formats for the rules.");
                return Verdict.BROKEN;
            }
        }
        return Verdict.HOLDS;
    }

    private static RecordedEvent payout(HandReplay replay) {
        for (RecordedEvent event : replay.hand().events()) {
            if (event.event() instanceof PokerEvent.PotAwarded) {
                return event;
            }
        }
        return replay.hand().events().get(replay.hand().events().size() - 1);
    }
}
