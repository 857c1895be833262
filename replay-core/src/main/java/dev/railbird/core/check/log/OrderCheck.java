package dev.railbird.core.check.log;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.NamedCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.check.golf.GolfOrder;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.replay.HandReplay;
import java.util.List;

/** LOG-01; see {@code docs/checks/LOG-01.md}. */
public final class OrderCheck extends NamedCheck {
    public OrderCheck() {
        super("LOG-01", "events-are-in-order",
                "event numbers of a hand are consecutive");
    }

    @Override
    public Verdict judge(HandReplay replay, Evidence evidence, Findings findings) {
        boolean broken = notes(replay, findings);
        List<RecordedEvent> events = replay.hand().events();
        for (int k = 1; k < events.size(); k++) {
            long before = events.get(k - 1).number();
            RecordedEvent event = events.get(k);
            if (event.number() != before + 1) {
                findings.violation(id(), event.location(), event.number(), event.number() > before
                        ? "event numbers have a gap" : "event numbers go back",
                        Long.toString(before + 1), Long.toString(event.number()),
                        Long.toString(event.number() - before - 1),
                        "An event is missing, doubled or out of place.");
                return Verdict.BROKEN;
            }
        }
        if (broken) {
            return Verdict.BROKEN;
        }
        return events.isEmpty() ? Verdict.NOT_APPLICABLE : Verdict.HOLDS;
    }

    @Override
    public Verdict judge(GolfReplay replay, Findings findings) {
        return GolfOrder.judge(id(), replay, findings);
    }
}
