package dev.railbird.importers.dealr;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.json.JsonFault;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonNode.Kind;
import dev.railbird.importers.json.JsonTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The answer of {@code GET /api/v1/hands/ID/events}: the rows of one stream. The server counts
 * their versions from {@code from_version}, one too far for every answer that does not start at 1.
 */
final class RestBody {
    private static final int BYTES_MAX = 16 * 1024 * 1024;
    private static final String EVENTS = "\"events\"";
    private final String source;
    private final RowSink sink;
    private final ImportSink findings;
    private final Columns columns;

    RestBody(String source, RowSink sink, ImportSink findings) {
        this.source = source;
        this.sink = sink;
        this.findings = findings;
        columns = new Columns(sink);
    }

    /** @param start the first characters of the file */
    static boolean startsLike(String start) {
        int events = start.indexOf(EVENTS);
        if (events < 0 || !start.startsWith("{")) {
            return false;
        }
        String after = start.substring(events + EVENTS.length()).stripLeading();
        boolean isList = after.startsWith(":") && after.substring(1).stripLeading()
                .startsWith("[");
        return isList && List.of(Columns.STREAM, Columns.VERSION, Columns.TYPE, Columns.DATA)
                .stream().allMatch(name -> start.contains('"' + name + '"'));
    }

    void read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(BYTES_MAX + 1);
        SourceLocation whole = SourceLocation.whole(source);
        if (bytes.length > BYTES_MAX) {
            sink.broken("an answer that is too long", BYTES_MAX + " bytes", "more", whole);
            return;
        }
        try {
            JsonNode body = JsonTree.read(new String(bytes, StandardCharsets.UTF_8), 1);
            Optional<JsonNode> events = body.get("events");
            if (events.isEmpty() || events.get().kind() != Kind.ARRAY) {
                sink.broken("an answer without events", "a list of events", "none", whole);
                return;
            }
            rows(body.get(Columns.STREAM), events.get());
        } catch (JsonFault fault) {
            sink.broken("this is not JSON", "one answer of the server", fault.getMessage(), whole);
        }
    }

    private void rows(Optional<JsonNode> stream, JsonNode events) {
        long place = 0;
        boolean isShifted = false;
        for (JsonNode.Member member : events.members()) {
            JsonNode event = member.value();
            SourceLocation at = SourceLocation.line(source, event.line(), 0);
            place++;
            if (place == 1) {
                isShifted = event.get(Columns.VERSION).map(JsonNode::text)
                        .filter(text -> !text.equals("1")).isPresent();
                if (isShifted) {
                    startsLater(at, event.get(Columns.VERSION).map(JsonNode::text).orElse(""));
                }
            }
            row(place, at, stream, event, isShifted ? 1 : 0);
        }
    }

    private void startsLater(SourceLocation at, String version) {
        findings.finding(new Finding(new CheckId("LOG-12"), Severity.NOTICE, at,
                Optional.empty(), 0, "an answer that does not start with version 1", "1", version,
                "", false, "The server counts such answers one too far: each version is taken as"
                        + " one less. Ask without from_version for the whole stream."));
    }

    private void row(long place, SourceLocation at, Optional<JsonNode> stream, JsonNode event,
            int shift) {
        Optional<JsonNode> data = event.get(Columns.DATA);
        if (data.isEmpty() || data.get().kind() != Kind.OBJECT) {
            sink.broken("an event without event_data", "an object", "none", at);
            return;
        }
        columns.row(place, at, column -> switch (column) {
            case Columns.STREAM -> stream.map(JsonNode::text);
            case Columns.VERSION -> event.get(column).map(node -> minus(node.text(), shift));
            case Columns.TIMESTAMP -> event.get(column).map(node -> seconds(node.text()));
            case Columns.TYPE -> event.get(column).map(JsonNode::text);
            default -> Optional.empty();
        }, data, "");
    }

    private static String minus(String digits, int shift) {
        boolean isNumber = !digits.isEmpty() && digits.length() < 18
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber && shift > 0 ? Long.toString(Math.max(0, Long.parseLong(digits) - shift))
                : digits;
    }

    /** The column of the table is the payload's timestamp without its fraction. */
    private static String seconds(String text) {
        int point = text.indexOf('.');
        return point < 0 ? text : text.substring(0, point);
    }
}
