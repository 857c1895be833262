package dev.railbird.core.check.seed;

import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.Claim.ClientSeed;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.fairness.Derivation;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.replay.HandReplay;

/** SEED-13; see {@code docs/checks/SEED-13.md}. */
public final class MessageCheck extends SeedCheck {
    public MessageCheck() {
        super("SEED-13", "messages-are-unambiguous",
                "different seeds and hand numbers never give the same message");
    }

    @Override
    Verdict judge(HandReplay replay, SeedCase seeds, Findings findings) {
        if (seeds.derivation().isEmpty()) {
            return Verdict.notCheckable("the derivation of the deck is unknown");
        }
        Derivation.Wants wants = seeds.derivation().get().wants();
        if (!wants.clientSeeds()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (wants.delimiter().isEmpty()) {
            return Verdict.insufficient("nothing stands between client seed and nonce");
        }
        for (RecordedClaim client : seeds.record().clients()) {
            String seed = ((ClientSeed) client.claim()).seed();
            if (seed.contains(wants.delimiter())) {
                return suspected(findings, client,
                        "a player's seed holds the sign that ends players' seeds",
                        "no " + wants.delimiter(), seed,
                        "Two different deals can have the same message.");
            }
        }
        return Verdict.HOLDS;
    }
}
