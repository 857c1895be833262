package dev.railbird.core.check.seed;

import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.Claim.SeedCommitment;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.replay.HandReplay;

/** SEED-20, judged over all hands of a source; see {@code docs/checks/SEED-20.md}. */
public final class ChainCheck extends SeedCheck {
    public ChainCheck() {
        super("SEED-20", "chains-link", "each seed of a hash chain was promised by the one before");
    }

    @Override
    Verdict judge(HandReplay replay, SeedCase seeds, Findings findings) {
        boolean isChained = seeds.record().commitment().map(SeedCommitment::form).orElse("")
                .startsWith(OpeningCheck.CHAIN);
        if (!isChained) {
            return Verdict.NOT_APPLICABLE;
        }
        return seeds.record().reveal().isEmpty() ? Verdict.notCheckable("the seed is not told")
                : OVER_ALL_HANDS;
    }
}
