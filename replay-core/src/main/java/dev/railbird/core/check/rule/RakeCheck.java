package dev.railbird.core.check.rule;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.FoldCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.hand.RakeRule;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.HandStatus;

/** RULE-13; the rake is the one that the log declares. */
public final class RakeCheck extends FoldCheck {
    public RakeCheck() {
        super("RULE-13", "rake-is-as-declared",
                "the house takes the declared rake, never more than its cap");
    }

    @Override
    protected int subjects(Evidence evidence) {
        return evidence.awards();
    }

    @Override
    public Verdict judge(HandReplay replay, Evidence evidence, Findings findings) {
        Verdict verdict = super.judge(replay, evidence, findings);
        if (verdict.kind() != Verdict.Kind.BROKEN && isOtherThanStated(replay, findings)) {
            return Verdict.BROKEN;
        }
        boolean isDeclared = !(replay.hand().setup().rake() instanceof RakeRule.None);
        return verdict.kind() == Verdict.Kind.HOLDS && !isDeclared ? Verdict.NOT_APPLICABLE
                : verdict;
    }

    private boolean isOtherThanStated(HandReplay replay, Findings findings) {
        HandState end = replay.end();
        if (replay.status() != HandStatus.COMPLETE || !end.unknowable().isEmpty()) {
            return false;
        }
        ChipScale scale = replay.hand().setup().scale();
        for (RecordedClaim recorded : replay.hand().claims()) {
            if (recorded.claim() instanceof Claim.RakeAmount stated
                    && !stated.amount().equals(end.rake())) {
                findings.violation(id(), recorded.location(), 0,
                        "the log states another rake than the declared rule takes",
                        scale.text(end.rake()), scale.text(stated.amount()),
                        scale.text(stated.amount().units() - end.rake().units()),
                        "Compare the share, the cap and what was called.");
                return true;
            }
        }
        return false;
    }
}
