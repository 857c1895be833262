package dev.railbird.core.check.seed;

import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.check.golf.GolfSeedFacts;
import dev.railbird.core.event.Claim.DeckSource;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.replay.HandReplay;
import java.util.List;

/** SEED-09; see {@code docs/checks/SEED-09.md}. */
public final class KnownDerivationCheck extends SeedCheck {
    public KnownDerivationCheck() {
        super("SEED-09", "derivations-are-known-and-stable",
                "the way from seed to deck is known and stays the same");
    }

    @Override
    Verdict judge(HandReplay replay, SeedCase seeds, Findings findings) {
        List<RecordedClaim> sources = seeds.record().sources();
        for (int k = 1; k < sources.size(); k++) {
            DeckSource before = (DeckSource) sources.get(k - 1).claim();
            DeckSource after = (DeckSource) sources.get(k).claim();
            if (!before.derivation().equals(after.derivation())) {
                return broken(findings, sources.get(k), "the derivation changes within a hand",
                        before.derivation(), after.derivation(),
                        "Whoever may choose it chooses between two decks.");
            }
        }
        if (seeds.derivation().isPresent()) {
            return Verdict.HOLDS;
        }
        return Verdict.notCheckable("the derivation of the deck is unknown");
    }

    @Override
    public Verdict judge(GolfReplay replay, Findings findings) {
        return GolfSeedFacts.derivation(replay);
    }
}
