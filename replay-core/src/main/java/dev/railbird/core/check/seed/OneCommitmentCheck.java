package dev.railbird.core.check.seed;

import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.check.golf.GolfSeedFacts;
import dev.railbird.core.event.Claim.SeedCommitment;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.replay.HandReplay;
import java.util.List;

/** SEED-01; see {@code docs/checks/SEED-01.md}. */
public final class OneCommitmentCheck extends SeedCheck {
    public OneCommitmentCheck() {
        super("SEED-01", "deals-have-one-commitment", "each deal is bound by one commitment");
    }

    @Override
    Verdict judge(HandReplay replay, SeedCase seeds, Findings findings) {
        List<RecordedClaim> commitments = seeds.record().commitments();
        for (int k = 1; k < commitments.size(); k++) {
            SeedCommitment other = (SeedCommitment) commitments.get(k).claim();
            for (int before = 0; before < k; before++) {
                SeedCommitment first = (SeedCommitment) commitments.get(before).claim();
                if (first.party().equals(other.party())
                        && !first.value().equals(other.value())) {
                    return broken(findings, commitments.get(k),
                            "the same party commits to two different values", first.value(),
                            other.value(), "Whoever may choose later is not bound.");
                }
            }
        }
        return commitments.isEmpty() ? Verdict.NOT_APPLICABLE : Verdict.HOLDS;
    }

    @Override
    public Verdict judge(GolfReplay replay, Findings findings) {
        return GolfSeedFacts.commitment(replay);
    }
}
