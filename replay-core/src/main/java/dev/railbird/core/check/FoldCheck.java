package dev.railbird.core.check;

import dev.railbird.core.check.golf.GolfRules;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandReplay.StepRemark;
import dev.railbird.core.replay.HandStatus;
import dev.railbird.core.replay.Refusal;
import dev.railbird.core.replay.Remark;
import dev.railbird.core.replay.Step;
import java.util.List;

/**
 * A rule that the fold itself enforces: a refused event that names the rule is a violation. Holds
 * only when the hand had something that the rule is about.
 */
public abstract class FoldCheck extends NamedCheck {
    protected FoldCheck(String id, String slug, String title) {
        super(id, slug, title);
    }

    /** How much there is in the hand that the rule is about. */
    protected abstract int subjects(Evidence evidence);

    /** The same for a game of golf; nothing for rules that golf does not have. */
    protected int subjects(GolfReplay replay) {
        return 0;
    }

    @Override
    public Verdict judge(GolfReplay replay, Findings findings) {
        return GolfRules.judge(id(), subjects(replay), replay, findings);
    }

    @Override
    public Verdict judge(HandReplay replay, Evidence evidence, Findings findings) {
        boolean broken = notes(replay, findings) | refusals(replay, evidence, findings)
                | houseRules(evidence, findings);
        remarks(replay, findings);
        if (broken) {
            return Verdict.BROKEN;
        }
        if (replay.status() == HandStatus.DIVERGED) {
            return DIVERGED;
        }
        return subjects(evidence) > 0 ? Verdict.HOLDS : Verdict.NOT_APPLICABLE;
    }

    protected final boolean refusals(HandReplay replay, Evidence evidence, Findings findings) {
        if (!evidence.isDiverged()) {
            return false;
        }
        boolean broken = false;
        List<Step> steps = replay.steps();
        for (int k = evidence.firstRefusal(); k < steps.size(); k++) {
            if (steps.get(k) instanceof Step.Refused refused
                    && refused.refusal().rule().equals(id().text())) {
                // What follows the first refusal follows from it: it is told, not counted.
                boolean isHeadline = k == evidence.firstRefusal();
                broken |= isHeadline;
                report(refused, isHeadline, findings);
            }
        }
        return broken;
    }

    private void report(Step.Refused refused, boolean isHeadline, Findings findings) {
        Refusal refusal = refused.refusal();
        if (isHeadline) {
            findings.violation(id(), refused.recorded().location(), refused.recorded().number(),
                    refusal.sentence(), refusal.expected(), refusal.found(),
                    refusal.difference(), refusal.hint());
        } else {
            findings.consequence(id(), refused.recorded().location(), refused.recorded().number(),
                    refusal.sentence(), refusal.expected(), refusal.found(),
                    refusal.difference(), refusal.hint());
        }
    }

    /** Notices of the fold that belong to this rule. */
    protected final void remarks(HandReplay replay, Findings findings) {
        for (int k = 0; k < replay.remarks().size(); k++) {
            StepRemark remark = replay.remarks().get(k);
            if (remark.remark().rule().equals(id().text())) {
                tell(replay.steps().get(remark.step()), remark.remark(), findings);
            }
        }
    }

    private void tell(Step step, Remark remark, Findings findings) {
        if (remark.isOdd()) {
            findings.suspicion(id(), step.recorded().location(), step.recorded().number(),
                    remark.sentence(), remark.expected(), remark.found(), "", remark.hint());
        } else {
            findings.notice(id(), step.recorded().location(), step.recorded().number(),
                    remark.sentence(), remark.expected(), remark.found(), "", remark.hint());
        }
    }
}
