package dev.railbird.core.replay;

import dev.railbird.core.event.PokerHand;
import java.util.List;

/**
 * A hand with everything that the fold made of it under one rule profile.
 *
 * @param start the table before the first step
 * @param remarks what was accepted although systems read it differently
 */
public record HandReplay(PokerHand hand, RuleProfile profile, HandState start, List<Step> steps,
        List<StepRemark> remarks, HandStatus status) {
    public HandReplay {
        steps = List.copyOf(steps);
        remarks = List.copyOf(remarks);
    }

    /** @param step index into {@link #steps} */
    public record StepRemark(int step, Remark remark) {
    }

    /** The table after the last step. */
    public HandState end() {
        return steps.isEmpty() ? start : steps.get(steps.size() - 1).state();
    }
}
