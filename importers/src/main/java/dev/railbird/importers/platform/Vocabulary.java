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
        settings.get("vantage").filter(value -> !isVantage(value)).ifPresent(value ->
                odd("vantage", "server-tap or client:ID", value.shown()));
        settings.get("version").filter(value -> value.kind()
                != JsonNode.Kind.NUMBER || !value.shown().equals("1")).ifPresent(value ->
                odd("version", "1", value.shown()));
        settings.get("files").flatMap(files -> files.get("rest"))
                .filter(value -> value.kind() != JsonNode.Kind.TEXT).ifPresent(value ->
                        odd("files.rest", "the name of a file", value.shown()));
    }

    private static boolean isVantage(JsonNode value) {
        return value.kind() == JsonNode.Kind.TEXT && (value.text().equals("server-tap")
                || value.text().startsWith("client:"));
    }

    private void word(String member, List<String> words) {
        settings.get(member).filter(value -> value.kind() != JsonNode.Kind.TEXT
                || !words.contains(value.text())).ifPresent(value ->
                        odd(member, String.join(" or ", words), value.shown()));
    }

    private void odd(String member, String expected, String found) {
        report.violation("LOG-06", at, "S2-PAYLOAD: the settings say something of " + member
                + " that has no meaning", expected, found, "Compare docs/formats/platform.md.");
    }
}
