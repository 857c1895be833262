package dev.railbird.core.check.seed;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.replay.HandReplay;

/** SEED-21, tested over all hands of a table; see {@code docs/checks/SEED-21.md}. */
public final class AbortCheck extends SeedCheck {
    public AbortCheck() {
        super("SEED-21", "aborts-are-not-chosen",
                "hands are not aborted for what their seeds give");
    }

    @Override
    Verdict judge(HandReplay replay, SeedCase seeds, Findings findings) {
        if (Evidence.isOver(replay)) {
            return Verdict.HOLDS;
        }
        String reason = whyNoDeck(seeds);
        return reason.isEmpty() ? Verdict.insufficient("one aborted hand shows no choice")
                : Verdict.notCheckable(reason);
    }
}
