package dev.railbird.core.check.ledger;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.NamedCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.hand.StartingStack;
import dev.railbird.core.replay.HandReplay;

/** LEDG-01; what the hand before left is what a player starts with. */
public final class ContinuityCheck extends NamedCheck {
    public ContinuityCheck() {
        super("LEDG-01", "stacks-carry-over",
                "a player who stays starts a hand with what the hand before left");
    }

    @Override
    public Verdict judge(HandReplay replay, Evidence evidence, Findings findings) {
        boolean broken = notes(replay, findings);
        int held = 0;
        for (RecordedClaim recorded : replay.hand().claims()) {
            if (recorded.claim() instanceof Claim.CarriedStack carried && replay.hand().setup()
                    .seat(carried.seat()).stack() instanceof StartingStack.Known start) {
                held++;
                broken |= isOther(replay, recorded, carried, start, findings);
            }
        }
        if (broken) {
            return Verdict.BROKEN;
        }
        return held > 0 ? Verdict.HOLDS : Verdict.NOT_APPLICABLE;
    }

    private boolean isOther(HandReplay replay, RecordedClaim recorded, Claim.CarriedStack carried,
            StartingStack.Known start, Findings findings) {
        if (carried.stack().equals(start.chips())) {
            return false;
        }
        ChipScale scale = replay.hand().setup().scale();
        findings.violation(id(), recorded.location(), 0, carried.seat() + " starts with another"
                + " stack than the hand before left", scale.text(carried.stack()),
                scale.text(start.chips()), scale.text(start.chips().units()
                        - carried.stack().units()),
                "Compare the hand before at this table; look for a purchase that is not logged.");
        return true;
    }
}
