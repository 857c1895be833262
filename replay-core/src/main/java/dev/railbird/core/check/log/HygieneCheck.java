package dev.railbird.core.check.log;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.NamedCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.check.golf.GolfRules;
import dev.railbird.core.golf.GolfEvent;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.replay.HandReplay;
import java.util.List;

/**
 * LOG-07; JSON that every reader reads alike. The importers look, because nobody can see it in the
 * values any more: this check reports what they found.
 */
public final class HygieneCheck extends NamedCheck {
    /** Formats whose importers read records as JSON and refuse what is ambiguous in it. */
    private static final List<String> OF_JSON =
            List.of("canonical", "deal-r", "idealic", "platform");

    public HygieneCheck() {
        super("LOG-07", "json-reads-alike", "every reader of JSON reads the same in the record");
    }

    @Override
    public Verdict judge(HandReplay replay, Evidence evidence, Findings findings) {
        if (notes(replay, findings)) {
            return Verdict.BROKEN;
        }
        return OF_JSON.contains(replay.hand().format()) ? Verdict.HOLDS : Verdict.NOT_APPLICABLE;
    }

    @Override
    public Verdict judge(GolfReplay replay, Findings findings) {
        if (GolfRules.notes(id(), replay, findings)
                | GolfRules.refusals(id(), replay, findings)) {
            return Verdict.BROKEN;
        }
        boolean hasUnread = replay.steps().stream().anyMatch(
                step -> step.recorded().event() instanceof GolfEvent.Unreadable);
        return hasUnread ? Verdict.notCheckable("a part of the record could not be read")
                : Verdict.HOLDS;
    }
}
