package dev.railbird.core.check.seed;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.Claim.SeedCommitment;
import dev.railbird.core.event.Claim.SeedReveal;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.fairness.Derivation;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.replay.HandReplay;

/** SEED-05; see {@code docs/checks/SEED-05.md}. */
public final class RevealedCheck extends SeedCheck {
    public RevealedCheck() {
        super("SEED-05", "commitments-are-revealed", "no commitment is left without its seed");
    }

    @Override
    Verdict judge(HandReplay replay, SeedCase seeds, Findings findings) {
        if (seeds.record().commitments().isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seeds.derivation().map(Derivation::isSeededByCommitment).orElse(false)) {
            return Verdict.NOT_APPLICABLE;
        }
        for (RecordedClaim claim : seeds.record().commitments()) {
            String party = ((SeedCommitment) claim.claim()).party();
            boolean isTold = seeds.record().reveals().stream()
                    .anyMatch(reveal -> ((SeedReveal) reveal.claim()).party().equals(party));
            if (!isTold && !seeds.record().reveals().isEmpty()) {
                return broken(findings, claim, "a party of the deal does not tell its seed",
                        "a seed of " + (party.isEmpty() ? "the house" : party), "none",
                        "Who may stay silent chooses between two decks.");
            }
            if (!isTold) {
                return Verdict.notCheckable(Evidence.isOver(replay)
                        ? "no seed is told in this hand" : "the hand is not over");
            }
        }
        return Verdict.HOLDS;
    }
}
