package dev.railbird.core.check.seed;

import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.check.golf.GolfSeedFacts;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.replay.HandReplay;

/** SEED-12, judged over all hands of an audit; see {@code docs/checks/SEED-12.md}. */
public final class ReuseCheck extends SeedCheck {
    public ReuseCheck() {
        super("SEED-12", "seeds-are-used-once", "no two hands are dealt from the same seeds");
    }

    @Override
    Verdict judge(HandReplay replay, SeedCase seeds, Findings findings) {
        return seeds.material().isEmpty() ? Verdict.notCheckable("the seed is not told")
                : OVER_ALL_HANDS;
    }

    @Override
    public Verdict judge(GolfReplay replay, Findings findings) {
        return GolfSeedFacts.reuse(id(), replay, findings);
    }
}
