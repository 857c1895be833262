package dev.railbird.importers.platform;

import java.util.LinkedHashMap;
import java.util.Map;

/** A seat is acknowledged to who joins, then told to everybody; at the server's tap both show. */
final class Arrivals {
    private final Settings settings;
    private final Report report;
    private final Map<String, Message> acknowledged = new LinkedHashMap<>();
    private final Map<String, Message> leaving = new LinkedHashMap<>();

    Arrivals(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    void acknowledged(Message message) {
        Message before = acknowledged.put(message.about(), message);
        if (before != null) {
            untold(before);
        }
    }

    void joined(Message message) {
        Message before = acknowledged.remove(message.about());
        boolean seesAll = settings.hero().isEmpty()
                || settings.hero().get().equals(message.about());
        if (before == null) {
            if (seesAll) {
                report.violation("LOG-14", message.at(), "S2-SEAT: a player joins without an"
                        + " acknowledged seat", "a join-ack before", message.about(),
                        "A line is missing, or one was added.");
            }
        } else if (!before.payload().wholeOf("seat").equals(message.payload().wholeOf("seat"))) {
            report.violation("LOG-14", message.at(), "S2-SEAT: another seat is told than was"
                    + " acknowledged", seat(before), seat(message),
                    "Acknowledged at " + before.at() + ".");
        }
    }

    /** A client asks to leave once, and everybody is told. */
    void leaves(Message message) {
        Message before = leaving.put(message.user(), message);
        if (before != null) {
            report.violation("LOG-14", message.at(), "S2-ECHO: a player leaves twice",
                    "player-left after " + before.at(), "leave again",
                    "A line is missing, or one was added.");
        }
    }

    void left(Message message) {
        leaving.remove(message.about());
    }

    void close() {
        acknowledged.values().forEach(this::untold);
        leaving.values().forEach(message -> report.violation("LOG-14", message.at(),
                "S2-ECHO: a player leaves and nobody is told", "player-left", "none",
                "The log ends too early, or a line is missing."));
    }

    private void untold(Message message) {
        report.violation("LOG-14", message.at(), "S2-SEAT: an acknowledged seat was never told to"
                + " the table", "player-joined", message.about(),
                "A line is missing, or one was added.");
    }

    private static String seat(Message message) {
        return "seat " + message.payload().wholeOf("seat").orElse(0);
    }
}
