package dev.railbird.core.check.golf;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.golf.GolfGame;
import dev.railbird.core.golf.GolfReplay;
import java.time.Instant;

/** LOG-04 for an event store: rows that were stored together may have one time. */
public final class GolfClock {
    private GolfClock() {
    }

    public static Verdict judge(CheckId check, GolfReplay replay, Findings findings) {
        boolean broken = GolfRules.notes(check, replay, findings);
        Instant latest = Instant.MIN;
        int times = 0;
        for (GolfGame.Recorded event : replay.game().events()) {
            if (event.playedAt().isEmpty()) {
                continue;
            }
            Instant time = event.playedAt().get();
            times++;
            if (time.isBefore(latest)) {
                findings.suspicion(check, event.location(), event.number(),
                        "the time of an event is before the one of its predecessor",
                        "not before " + latest, time.toString(), "",
                        "A clock was set back, or the order was changed.");
                broken = true;
            } else {
                latest = time;
            }
        }
        if (broken) {
            return Verdict.BROKEN;
        }
        return times > 1 ? Verdict.HOLDS : Verdict.NOT_APPLICABLE;
    }
}
