package dev.railbird.core.check.log;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.NamedCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.check.golf.GolfClock;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.replay.HandReplay;
import java.util.List;

/** LOG-04; see {@code docs/checks/LOG-04.md}. */
public final class ClockCheck extends NamedCheck {
    public ClockCheck() {
        super("LOG-04", "clocks-run-forward",
                "times of play do not run backwards");
    }

    @Override
    public Verdict judge(HandReplay replay, Evidence evidence, Findings findings) {
        boolean broken = notes(replay, findings);
        List<RecordedEvent> events = replay.hand().events();
        String before = "";
        int times = 0;
        for (int k = 0; k < events.size(); k++) {
            RecordedEvent event = events.get(k);
            if (event.playedAt().isEmpty()) {
                continue;
            }
            String time = event.playedAt().get();
            times++;
            if (time.length() == before.length() && time.compareTo(before) < 0) {
                findings.suspicion(id(), event.location(), event.number(),
                        "the time of an event is before the one of its predecessor",
                        "not before " + before, time, "",
                        "A clock was set back, or the order was changed.");
                return Verdict.BROKEN;
            }
            before = time;
        }
        if (broken) {
            return Verdict.BROKEN;
        }
        return times > 1 ? Verdict.HOLDS : Verdict.NOT_APPLICABLE;
    }

    @Override
    public Verdict judge(GolfReplay replay, Findings findings) {
        return GolfClock.judge(id(), replay, findings);
    }
}
