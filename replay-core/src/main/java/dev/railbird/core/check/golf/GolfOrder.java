package dev.railbird.core.check.golf;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.golf.GolfEvent;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.golf.GolfStep;

/** LOG-01 for an event store: numbers run from one without gaps; each stands once. */
public final class GolfOrder {
    private GolfOrder() {
    }

    public static Verdict judge(CheckId check, GolfReplay replay, Findings findings) {
        boolean broken = GolfRules.notes(check, replay, findings)
                | GolfRules.refusals(check, replay, findings);
        long before = 0;
        for (GolfStep step : replay.steps()) {
            long number = step.recorded().number();
            if (number > before + 1) {
                gap(check, step, before, findings);
                broken = true;
            } else if (step.recorded().provenance() == Provenance.INFERRED
                    && step.recorded().event() instanceof GolfEvent.DrawCancelled) {
                findings.notice(check, step.recorded().location(), number,
                        "a number is missing, and the player took a card of the discard pile"
                                + " before and acts again after it",
                        Long.toString(number), Long.toString(number + 1), "1",
                        "The server writes nothing when a player puts a card back: that is"
                                + " replayed.");
            }
            before = Math.max(before, number);
        }
        if (broken) {
            return Verdict.BROKEN;
        }
        return replay.steps().isEmpty() ? Verdict.NOT_APPLICABLE : Verdict.HOLDS;
    }

    private static void gap(CheckId check, GolfStep step, long before, Findings findings) {
        long number = step.recorded().number();
        findings.violation(check, step.recorded().location(), number,
                before == 0 ? "the log starts after the first event" : "event numbers have a gap",
                Long.toString(before + 1), Long.toString(number),
                Long.toString(number - before - 1), before == 0
                        ? "The beginning of the game was not exported."
                        : "Rows were removed, or could not be read.");
    }
}
