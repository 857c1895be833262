package dev.railbird.importers.platform;

import dev.railbird.importers.json.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a client asked for must be told to everybody once, unchanged. */
final class Echoes {
    private final Settings settings;
    private final Report report;
    private final Map<String, Message> asked = new LinkedHashMap<>();

    Echoes(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    void asked(Message message) {
        Message before = asked.put(message.user(), message);
        if (before != null) {
            unanswered(before);
        }
    }

    void told(Message message) {
        Message request = asked.remove(message.about());
        boolean seesAll = settings.hero().isEmpty()
                || settings.hero().get().equals(message.about());
        if (request == null) {
            if (seesAll) {
                report.violation("LOG-14", message.at(), "S2-ECHO: an action is told that nobody"
                        + " asked for", "an action of " + message.about() + " before",
                        words(message), "The server acted for the player, or a line is missing.");
            }
            return;
        }
        if (!words(request).equals(words(message))) {
            report.violation("LOG-14", message.at(), "S2-ECHO: an action is told otherwise than it"
                    + " was asked for", words(request), words(message),
                    "The client asked at " + request.at() + ".");
        }
    }

    void close() {
        asked.values().forEach(this::unanswered);
        asked.clear();
    }

    private void unanswered(Message request) {
        report.violation("LOG-14", request.at(), "S2-ECHO: an action was never told to the table",
                "one action-broadcast", words(request), "The server dropped it, or a line is"
                        + " missing.");
    }

    private static String words(Message message) {
        JsonNode payload = message.payload();
        return payload.textOf("action").orElse("") + payload.get("amount")
                .map(amount -> " " + (amount.whole().isPresent() ? amount.whole().getAsLong()
                        : amount.shown())).orElse("");
    }
}
