package dev.railbird.core.check.seed;

import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.Claim.DeckSource;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.replay.HandReplay;

/** SEED-11, judged over all hands of a source; see {@code docs/checks/SEED-11.md}. */
public final class NonceCheck extends SeedCheck {
    public NonceCheck() {
        super("SEED-11", "nonces-are-gapless", "no hand number is skipped or dealt twice");
    }

    @Override
    Verdict judge(HandReplay replay, SeedCase seeds, Findings findings) {
        String nonce = seeds.record().source().map(DeckSource::nonce).orElse("");
        if (nonce.isEmpty() || !seeds.countsHands()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (!nonce.chars().allMatch(c -> c >= '0' && c <= '9') || nonce.length() > 18) {
            return broken(findings, seeds.record().sources().get(0), "the nonce is no number",
                    "a whole number from 0", nonce, "Gaps cannot be seen without numbers.");
        }
        return OVER_ALL_HANDS;
    }
}
