package dev.railbird.importers.platform;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.json.JsonNode;
import java.util.List;

/** The words that {@code capture.json} may use; another one is told, for it changes a meaning. */
final class Vocabulary {
    private final JsonNode settings;
    private final SourceLocation at;
    private final Report report;

    Vocabulary(JsonNode settings, SourceLocation at, Report report) {
        this.settings = settings;
        this.at = at;
        this.report = report;
    }

    void judge() {
        word("leaveMode", List.of("absolute", "delta"));
        word("amountMeaning", List.of("to", "by", "unknown"));
        word("unit", List.of("chips"));
        word("wire", List.of("named", "typed-flat", "bare"));
        settings.textOf("vantage").filter(word -> !word.equals("server-tap")
                && !word.startsWith("client:")).ifPresent(word -> odd("vantage",
                        "server-tap or client:ID", word));
        long version = settings.wholeOf("version").orElse(1);
        if (version != 1) {
            odd("version", "1", Long.toString(version));
        }
    }

    private void word(String member, List<String> words) {
        settings.textOf(member).filter(word -> !words.contains(word))
                .ifPresent(word -> odd(member, String.join(" or ", words), word));
    }

    private void odd(String member, String expected, String found) {
        report.violation("LOG-06", at, "S2-PAYLOAD: the settings say something of " + member
                + " that has no meaning", expected, found, "Compare docs/formats/platform.md.");
    }
}
