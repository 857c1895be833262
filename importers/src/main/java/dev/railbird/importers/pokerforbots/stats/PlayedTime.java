package dev.railbird.importers.pokerforbots.stats;

import dev.railbird.core.check.Severity;
import dev.railbird.importers.pokerforbots.message.Datum.Fields;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The duration of a game against its start and end. The server measures the one with a clock that
 * nobody sets and writes the others as time of day; a clock set while the game ran parts them too.
 */
final class PlayedTime {
    private static final double DRIFT_SECONDS = 0.001;
    private static final double DRIFT_SHARE = 0.001;
    private static final double NANOS = 1e9;
    private final StatsText text;
    private final Fields stats;

    PlayedTime(StatsText text, Fields stats) {
        this.text = text;
        this.stats = stats;
    }

    /** The first year stands for a time that has not come. */
    boolean isRunning() {
        return time("end_time").filter(end -> end.getYear() > 1).isEmpty();
    }

    void check() {
        Optional<OffsetDateTime> start = time("start_time");
        Optional<OffsetDateTime> end = time("end_time");
        if (start.isEmpty() || isRunning() || stats.get("duration_seconds").isEmpty()) {
            return;
        }
        Duration between = Duration.between(start.get(), end.get());
        double expected = between.getSeconds() + between.getNano() / NANOS;
        double told = Figures.number(stats.get("duration_seconds"));
        if (!(Math.abs(told - expected) <= DRIFT_SECONDS + DRIFT_SHARE * Math.abs(told))) {
            text.finding(Severity.SUSPICION, "RULE-14", "", "duration_seconds",
                    "duration_seconds is not the time from start_time to end_time",
                    Figures.text(expected), Figures.text(told),
                    "One of the three was changed, or the server's clock was set meanwhile.");
        }
    }

    private Optional<OffsetDateTime> time(String key) {
        try {
            return Optional.of(OffsetDateTime.parse(stats.text(key)));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
