package dev.railbird.core.check.log;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.NamedCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.check.golf.GolfRules;
import dev.railbird.core.event.Note;
import dev.railbird.core.golf.GolfEvent;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.replay.HandReplay;

/** LOG-08; see {@code docs/checks/LOG-08.md}. */
public final class LosslessCheck extends NamedCheck {
    public LosslessCheck() {
        super("LOG-08", "imports-lose-nothing",
                "every part of a record became an event, a claim or a listed note");
    }

    @Override
    public Verdict judge(HandReplay replay, Evidence evidence, Findings findings) {
        if (notes(replay, findings)) {
            return Verdict.BROKEN;
        }
        for (int k = 0; k < replay.hand().notes().size(); k++) {
            if (replay.hand().notes().get(k).kind() == Note.Kind.VIOLATION) {
                return Verdict.notCheckable("a part of the record could not be read");
            }
        }
        return Verdict.HOLDS;
    }

    @Override
    public Verdict judge(GolfReplay replay, Findings findings) {
        if (GolfRules.notes(id(), replay, findings)) {
            return Verdict.BROKEN;
        }
        boolean hasUnread = replay.game().notes().stream()
                .anyMatch(note -> note.kind() == Note.Kind.VIOLATION)
                || replay.steps().stream().anyMatch(
                        step -> step.recorded().event() instanceof GolfEvent.Unreadable);
        return hasUnread ? Verdict.notCheckable("a part of the record could not be read")
                : Verdict.HOLDS;
    }
}
