package dev.railbird.importers.platform;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.json.JsonFault;
import dev.railbird.importers.json.JsonHygiene;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonTree;
import dev.railbird.importers.json.TextLines;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;

/** The numbered, timed lines of a log: what is out of order or unreadable is told here. */
final class LogLines {
    private final String name;
    private final TextLines lines;
    private final Report report;
    private final Span span;
    private long expected = 1;
    private String time = "";

    /** When the capture began and ended, as ISO 8601 text; empty where it does not say. */
    record Span(String from, String to) {
        boolean holds(String time) {
            return (from.isEmpty() || time.compareTo(from) >= 0)
                    && (to.isEmpty() || time.compareTo(to) <= 0);
        }
    }

    LogLines(String name, InputStream in, Report report, Span span) {
        this.span = span;
        this.name = name;
        this.report = report;
        lines = new TextLines(in);
    }

    /** The next line that is a JSON object; empty at the end. */
    Optional<JsonNode> next() throws IOException {
        Optional<String> text = lines.next();
        while (text.isPresent()) {
            if (!text.get().isBlank()) {
                Optional<JsonNode> node = node(text.get());
                if (node.isPresent()) {
                    return node;
                }
            }
            text = lines.next();
        }
        return Optional.empty();
    }

    private Optional<JsonNode> node(String text) {
        try {
            JsonNode node = JsonTree.read(text, lines.number());
            if (!node.isObject()) {
                throw new IllegalArgumentException(node.shown());
            }
            order(node);
            return Optional.of(node);
        } catch (JsonFault | IllegalArgumentException broken) {
            int column = broken instanceof JsonFault fault ? fault.column() : 1;
            String reason = broken.getMessage() == null ? "" : broken.getMessage();
            report.violation(JsonHygiene.check(reason),
                    SourceLocation.line(name, lines.number(), column),
                    "S2-JSON: a line that cannot be read", "a JSON object",
                    lines.wasTooLong() ? "a line of more than a megabyte" : reason,
                    "The lines around it are read all the same.");
            expected++;
            return Optional.empty();
        }
    }

    SourceLocation place(JsonNode node) {
        return SourceLocation.line(name, node.line(), node.column());
    }

    private void order(JsonNode node) {
        OptionalLong number = node.wholeOf("seq");
        if (number.isEmpty() || number.getAsLong() != expected) {
            report.violation("LOG-01", place(node), "S2-SEQ: the numbers of the lines have a gap"
                    + " or go back", Long.toString(expected),
                    number.isPresent() ? Long.toString(number.getAsLong()) : "none",
                    "A line was removed, added or moved here.");
        }
        expected = number.orElse(expected) + 1;
        String now = node.textOf("ts").orElse("");
        if (now.isEmpty() || now.compareTo(time) < 0) {
            report.violation("LOG-04", place(node), "S2-TIME: time goes back", "not before " + time,
                    now.isEmpty() ? "no time" : now, "Lines were moved, or a clock was set.");
        }
        if (!now.isEmpty() && !now.endsWith("Z")) {
            report.violation("LOG-04", place(node), "S2-TIME: a time without its zone",
                    "a time that ends with Z", now, "Times of a capture are compared as text.");
        }
        if (!now.isEmpty() && !span.holds(now)) {
            report.violation("LOG-04", place(node), "S2-TIME: a line from outside of the capture",
                    "from " + span.from() + " to " + span.to(), now,
                    "Compare startedAt and endedAt of capture.json.");
        }
        time = now.isEmpty() ? time : now;
    }
}
