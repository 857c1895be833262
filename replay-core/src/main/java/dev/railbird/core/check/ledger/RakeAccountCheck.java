package dev.railbird.core.check.ledger;

import dev.railbird.core.check.Findings;
import dev.railbird.core.check.RecordsCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.event.Claim.RakeAccount;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandStatus;
import java.util.List;

/**
 * LEDG-06; the house's account of rake moves by what the hands raked. Between hands
 * {@code audit.RecordsBook} holds it, for captures {@code ledger.LedgerAudit}.
 */
public final class RakeAccountCheck extends RecordsCheck<RakeAccount> {
    public RakeAccountCheck() {
        super("LEDG-06", "rake-reaches-its-account",
                "the house's account of rake moves by what the hands raked", RakeAccount.class);
    }

    @Override
    protected Verdict judge(HandReplay replay, List<Said<RakeAccount>> said, Findings findings) {
        if (replay.status() == HandStatus.DIVERGED) {
            return DIVERGED;
        }
        if (replay.status() != HandStatus.COMPLETE) {
            return Verdict.notCheckable("the log stops before the rake is known");
        }
        Said<RakeAccount> account = said.get(0);
        long moved = account.claim().after().units() - account.claim().before().units();
        long raked = replay.end().rake().units();
        if (moved == raked) {
            return Verdict.HOLDS;
        }
        ChipScale scale = replay.hand().setup().scale();
        findings.violation(id(), account.recorded().location(), 0,
                "the account of rake moves by another amount than the hand's rake",
                scale.text(raked), scale.text(moved), scale.text(moved - raked),
                moved < raked ? "Rake was taken from the pot and did not arrive."
                        : "Chips arrived that no pot paid.");
        return Verdict.BROKEN;
    }
}
