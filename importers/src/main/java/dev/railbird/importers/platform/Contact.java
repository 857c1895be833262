package dev.railbird.importers.platform;

import dev.railbird.importers.platform.Message.Direction;
import dev.railbird.importers.platform.Message.Name;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** When each client was heard last: one that was silent for long and then acts is odd. */
final class Contact {
    private static final int INTERVALS = 3;
    private final Settings settings;
    private final Report report;
    private final Map<String, String> heard = new LinkedHashMap<>();

    Contact(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    void heard(Message message) {
        if (message.name() == Name.JOIN_ACK) {
            heard.put(message.user(), message.time());
        }
        if (message.direction() != Direction.TO_SERVER) {
            return;
        }
        String last = heard.put(message.user(), message.time());
        Optional<Long> silent = last == null ? Optional.empty()
                : seconds(last, message.time());
        long limit = INTERVALS * settings.heartbeatSeconds();
        if (message.name() == Name.ACTION && limit > 0 && silent.isPresent()
                && silent.get() > limit) {
            report.suspicion("LOG-04", message.at(), "S2-HEARTBEAT: a client was silent for long"
                    + " and then acts", "a sign of life within " + limit + " s",
                    silent.get() + " s of silence",
                    "Heartbeats are missing from the log, or somebody else acted.");
        }
    }

    private static Optional<Long> seconds(String from, String to) {
        try {
            return Optional.of(Duration.between(OffsetDateTime.parse(from),
                    OffsetDateTime.parse(to)).toSeconds());
        } catch (DateTimeException | ArithmeticException odd) {
            return Optional.empty();
        }
    }
}
