package dev.railbird.core.check.seed;

import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.Claim.SeedCommitment;
import dev.railbird.core.event.Claim.SeedReveal;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.fairness.Derivation;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.fairness.SeedStrength;
import dev.railbird.core.replay.HandReplay;

/** SEED-17; see {@code docs/checks/SEED-17.md}. */
public final class HidingCheck extends SeedCheck {
    private static final int BROKEN_BITS = 20;
    private static final int FAIR_BITS = 80;

    public HidingCheck() {
        super("SEED-17", "commitments-hide", "a commitment does not give its seed away");
    }

    @Override
    Verdict judge(HandReplay replay, SeedCase seeds, Findings findings) {
        if (seeds.record().commitments().isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seeds.derivation().map(Derivation::isSeededByCommitment).orElse(false)) {
            return Verdict.insufficient("the commitment is the seed: who reads it knows the deck");
        }
        Verdict verdict = Verdict.notCheckable("the seed is not told");
        for (RecordedClaim claim : seeds.record().commitments()) {
            SeedCommitment commitment = (SeedCommitment) claim.claim();
            for (RecordedClaim told : seeds.record().reveals()) {
                SeedReveal reveal = (SeedReveal) told.claim();
                if (reveal.party().equals(commitment.party())) {
                    verdict = judge(commitment, reveal, claim, findings);
                }
                if (verdict.kind() == Verdict.Kind.BROKEN) {
                    return verdict;
                }
            }
        }
        return verdict;
    }

    private Verdict judge(SeedCommitment commitment, SeedReveal reveal, RecordedClaim claim,
            Findings findings) {
        if (commitment.value().equals(reveal.seed())) {
            return suspected(findings, claim, "the commitment is the seed itself",
                    "a hash of the seed", commitment.value(),
                    "Whoever reads the commitment knows the deck.");
        }
        int bits = SeedStrength.bits(reveal.seed()) + SeedStrength.bits(reveal.salt());
        if (bits <= BROKEN_BITS) {
            return suspected(findings, claim, "the commitment can be opened by trying all seeds",
                    "a seed and salt of " + FAIR_BITS + " bits or more", "at most " + bits
                            + " bits", "A player with one computer knows the deck in a second.");
        }
        return bits < FAIR_BITS
                ? Verdict.insufficient("seed and salt have at most " + bits + " bits")
                : Verdict.HOLDS;
    }
}
