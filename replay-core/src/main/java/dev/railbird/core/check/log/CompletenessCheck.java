package dev.railbird.core.check.log;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.NamedCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.replay.HandReplay;

/** LOG-12; see {@code docs/checks/LOG-12.md}. */
public final class CompletenessCheck extends NamedCheck {
    public CompletenessCheck() {
        super("LOG-12", "hands-are-complete",
                "every hand that starts also ends");
    }

    @Override
    public Verdict judge(HandReplay replay, Evidence evidence, Findings findings) {
        if (notes(replay, findings)) {
            return Verdict.BROKEN;
        }
        return switch (replay.status()) {
            case COMPLETE -> Verdict.HOLDS;
            case PARTIAL -> Verdict.notCheckable("the log stops before the hand is over");
            case DIVERGED -> DIVERGED;
            case UNREADABLE -> Verdict.notCheckable("the record is unreadable");
        };
    }
}
