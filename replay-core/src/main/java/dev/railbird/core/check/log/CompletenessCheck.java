package dev.railbird.core.check.log;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.NamedCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.check.golf.GolfRules;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.Phase;
import dev.railbird.core.replay.RuleProfile;
import dev.railbird.core.replay.Step;
import java.util.List;

/** LOG-12; numbers that are left out between hands are held in {@code audit.RecordsBook}. */
public final class CompletenessCheck extends NamedCheck {
    public CompletenessCheck() {
        super("LOG-12", "hands-are-complete",
                "every hand that starts also ends, and none is left out");
    }

    @Override
    public Verdict judge(HandReplay replay, Evidence evidence, Findings findings) {
        if (notes(replay, findings)) {
            return Verdict.BROKEN;
        }
        return switch (replay.status()) {
            case COMPLETE -> Verdict.HOLDS;
            case PARTIAL -> statesResults(replay, findings) ? Verdict.BROKEN
                    : Verdict.notCheckable("the log stops before the hand is over");
            case DIVERGED -> DIVERGED;
            case UNREADABLE -> Verdict.notCheckable("the record is unreadable");
        };
    }

    /** A system that writes results only when all have spoken left something out. */
    private boolean statesResults(HandReplay replay, Findings findings) {
        boolean isFinished = false;
        for (RecordedClaim recorded : replay.hand().claims()) {
            isFinished |= recorded.claim() instanceof Claim.FinalStack;
        }
        if (!isFinished || !replay.profile().has(RuleProfile.Habit.EVERYBODY_SPEAKS)) {
            return false;
        }
        List<Step> steps = replay.steps();
        RecordedEvent last = steps.isEmpty() ? null : steps.get(steps.size() - 1).recorded();
        boolean isShowdown = replay.end().phase() == Phase.SHOWDOWN;
        findings.violation(id(), last == null ? replay.hand().location() : last.location(),
                last == null ? 0 : last.number(), "the log states results although the hand is"
                        + " not over", isShowdown ? "a hand shown or mucked by everybody left"
                                : "the rest of the betting", "the end of the actions", "",
                "An action is missing at the end.");
        return true;
    }

    @Override
    public Verdict judge(GolfReplay replay, Findings findings) {
        if (GolfRules.notes(id(), replay, findings)) {
            return Verdict.BROKEN;
        }
        return switch (replay.status()) {
            case COMPLETE -> Verdict.HOLDS;
            case PARTIAL -> Verdict.notCheckable("the log stops before the game is over");
            case DIVERGED -> DIVERGED;
            case UNREADABLE -> Verdict.notCheckable("the record is unreadable");
        };
    }
}
