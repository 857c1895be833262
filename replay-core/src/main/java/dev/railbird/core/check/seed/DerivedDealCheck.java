package dev.railbird.core.check.seed;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.NamedCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.check.golf.GolfSeeds;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.replay.HandReplay;

/** SEED-08; see {@code docs/checks/SEED-08.md}. */
public final class DerivedDealCheck extends NamedCheck {
    public DerivedDealCheck() {
        super("SEED-08", "seeds-give-the-deal",
                "every known card is the one that the revealed seed gives");
    }

    @Override
    public Verdict judge(HandReplay replay, Evidence evidence, Findings findings) {
        return notes(replay, findings) ? Verdict.BROKEN : Verdict.NOT_APPLICABLE;
    }

    @Override
    public Verdict judge(GolfReplay replay, Findings findings) {
        return GolfSeeds.judge(id(), replay, findings);
    }
}
