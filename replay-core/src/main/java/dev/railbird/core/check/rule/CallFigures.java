package dev.railbird.core.check.rule;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Findings;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.Step;

/** Amounts that checks and calls write beside themselves: engines ignore them, readers do not. */
final class CallFigures {
    private CallFigures() {
    }

    /** True when a figure is neither what was paid nor the seat's total of the street. */
    static boolean areWrong(HandReplay replay, CheckId check, Findings findings) {
        boolean wrong = false;
        int from = 0;
        for (RecordedClaim recorded : replay.hand().claims()) {
            if (!(recorded.claim() instanceof Claim.CallFigure figure)) {
                continue;
            }
            while (from < replay.steps().size()
                    && !isOf(replay.steps().get(from), recorded.afterEvent())) {
                from++;
            }
            if (from == replay.steps().size()) {
                return wrong;
            }
            HandState before = from == 0 ? replay.start() : replay.steps().get(from - 1).state();
            wrong |= isWrong(replay, before, from, recorded, figure, check, findings);
        }
        return wrong;
    }

    private static boolean isOf(Step step, long event) {
        return step.recorded().number() == event && step instanceof Step.Accepted accepted
                && (accepted.settled() instanceof PokerEvent.Called
                        || accepted.settled() instanceof PokerEvent.Checked);
    }

    private static boolean isWrong(HandReplay replay, HandState before, int index,
            RecordedClaim recorded, Claim.CallFigure figure, CheckId check, Findings findings) {
        long paid = ((Step.Accepted) replay.steps().get(index)).settled()
                instanceof PokerEvent.Called called ? called.paid().units() : 0;
        long total = before.streetBetOf(figure.seat()).units() + paid;
        long found = figure.amount().units();
        if (found == paid || found == total) {
            return false;
        }
        ChipScale scale = replay.hand().setup().scale();
        findings.violation(check, recorded.location(), recorded.afterEvent(), figure.seat()
                + " writes an amount that is not the one of its call", paid == total
                        ? scale.text(total) : scale.text(total) + " or " + scale.text(paid),
                scale.text(found), scale.text(found - total),
                "The engine ignores the amount of a call and pays what stands.");
        return true;
    }
}
