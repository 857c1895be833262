package dev.railbird.core.check.rule;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.NamedCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandStatus;
import dev.railbird.core.replay.RuleProfile.Habit;
import dev.railbird.core.replay.Step;
import java.util.List;

/** RULE-09; the chips are counted anew after every step, from stacks, pots and rake. */
public final class ConservationCheck extends NamedCheck {
    public ConservationCheck() {
        super("RULE-09", "chips-are-conserved",
                "after every event the chips are as many as before the hand");
    }

    @Override
    public Verdict judge(HandReplay replay, Evidence evidence, Findings findings) {
        boolean broken = notes(replay, findings) | houseRules(evidence, findings);
        List<Step> steps = replay.steps();
        for (int k = 0; k < steps.size(); k++) {
            Step step = steps.get(k);
            // Cards and turns move no chip: what was counted after the step before still holds.
            boolean isCounted = k > 0 && step.state().hasSameChipsAs(steps.get(k - 1).state());
            long surplus = isCounted ? 0 : step.state().surplusUnits();
            if (surplus != 0) {
                String amount = replay.hand().setup().scale().text(surplus);
                findings.violation(id(), step.recorded().location(), step.recorded().number(),
                        surplus > 0 ? "chips appear" : "chips vanish", "no change of the total",
                        amount, amount, "Compare the amounts of this event with the stacks.");
                return Verdict.BROKEN;
            }
        }
        broken |= isUnpaid(replay, findings);
        if (broken) {
            return Verdict.BROKEN;
        }
        return replay.steps().isEmpty() ? Verdict.NOT_APPLICABLE : Verdict.HOLDS;
    }

    /** Where the log pays as it likes, what it leaves in the middle is gone. */
    private boolean isUnpaid(HandReplay replay, Findings findings) {
        Chips left = replay.end().potTotal();
        if (!replay.profile().has(Habit.PAYS_AS_LOGGED) || left.isZero()
                || replay.status() != HandStatus.COMPLETE) {
            return false;
        }
        Step last = replay.steps().get(replay.steps().size() - 1);
        String amount = replay.hand().setup().scale().text(left);
        findings.violation(id(), last.recorded().location(), last.recorded().number(),
                "chips vanish: what is left in the middle is paid to nobody", "0", amount,
                "-" + amount, "Compare what the folded players had put in.");
        return true;
    }
}
