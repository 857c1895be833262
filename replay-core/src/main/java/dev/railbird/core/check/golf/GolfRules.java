package dev.railbird.core.check.golf;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.Note;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.golf.GolfStep;
import dev.railbird.core.replay.HandStatus;
import dev.railbird.core.replay.Refusal;
import dev.railbird.core.replay.Remark;

/** Rules that the golf fold enforces: refusals, remarks and importers' notes that name a check. */
public final class GolfRules {
    public static final Verdict DIVERGED =
            Verdict.notCheckable("the replay diverged at an earlier fault");

    private GolfRules() {
    }

    public static Verdict judge(CheckId check, int subjects, GolfReplay replay,
            Findings findings) {
        boolean broken = notes(check, replay, findings) | refusals(check, replay, findings);
        remarks(check, replay, findings);
        if (broken) {
            return Verdict.BROKEN;
        }
        if (replay.status() == HandStatus.DIVERGED) {
            return DIVERGED;
        }
        return subjects > 0 ? Verdict.HOLDS : Verdict.NOT_APPLICABLE;
    }

    /** True when a note of the importer is a violation of this check. */
    public static boolean notes(CheckId check, GolfReplay replay, Findings findings) {
        boolean broken = false;
        for (Note note : replay.game().notes()) {
            if (note.check().equals(check.text())) {
                broken |= findings.note(check, note);
            }
        }
        return broken;
    }

    /** True when the first refused event names this check; later ones follow from the first. */
    public static boolean refusals(CheckId check, GolfReplay replay, Findings findings) {
        boolean broken = false;
        int first = replay.firstRefusal();
        for (int k = Math.max(0, first); k < replay.steps().size() && first >= 0; k++) {
            GolfStep step = replay.steps().get(k);
            if (step.refusal().isEmpty() || !step.refusal().get().rule().equals(check.text())) {
                continue;
            }
            Refusal refusal = step.refusal().get();
            broken |= k == first;
            if (k == first) {
                findings.violation(check, step.recorded().location(), step.recorded().number(),
                        refusal.sentence(), refusal.expected(), refusal.found(),
                        refusal.difference(), refusal.hint());
            } else {
                findings.consequence(check, step.recorded().location(), step.recorded().number(),
                        refusal.sentence(), refusal.expected(), refusal.found(),
                        refusal.difference(), refusal.hint());
            }
        }
        return broken;
    }

    private static void remarks(CheckId check, GolfReplay replay, Findings findings) {
        for (GolfStep step : replay.steps()) {
            for (Remark remark : step.remarks()) {
                if (remark.rule().equals(check.text())) {
                    findings.notice(check, step.recorded().location(), step.recorded().number(),
                            remark.sentence(), remark.expected(), remark.found(), "",
                            remark.hint());
                }
            }
        }
    }
}
