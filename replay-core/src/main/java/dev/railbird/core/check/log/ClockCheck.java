package dev.railbird.core.check.log;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.NamedCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.check.golf.GolfClock;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.replay.HandReplay;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** LOG-04; see {@code docs/checks/LOG-04.md}. */
public final class ClockCheck extends NamedCheck {
    private static final int DATE = "2026-11-21".length();

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
            if (isLongAfter(before, time)) {
                findings.suspicion(id(), event.location(), event.number(),
                        "an event comes more than a day after its predecessor",
                        "at most a day after " + before, time, "",
                        "A clock was set, or a date was changed: no hand waits so long.");
                return Verdict.BROKEN;
            }
            before = time;
        }
        if (broken) {
            return Verdict.BROKEN;
        }
        return times > 1 ? Verdict.HOLDS : Verdict.NOT_APPLICABLE;
    }

    /** Times of one date are no day apart, and most are; others are read. */
    private static boolean isLongAfter(String before, String time) {
        if (before.length() < DATE || time.length() < DATE
                || time.startsWith(before.substring(0, DATE))) {
            return false;
        }
        try {
            return Duration.between(Instant.parse(before), Instant.parse(time))
                    .compareTo(Duration.ofDays(1)) > 0;
        } catch (DateTimeException otherForm) {
            return false;
        }
    }

    @Override
    public Verdict judge(GolfReplay replay, Findings findings) {
        return GolfClock.judge(id(), replay, findings);
    }
}
