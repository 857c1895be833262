package dev.railbird.importers.platform;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.ledger.Entry;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.platform.LogLines.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** The coordinator's calls: who joined with what, who left with what. */
final class CallLog {
    private final Report report;
    private final List<Entry> entries = new ArrayList<>();
    /** What users joined lobbies with, by time. */
    private final Map<String, TreeMap<String, OptionalLong>> joins = new LinkedHashMap<>();
    private final CallEnvelope envelope;
    private final Span span;
    private final Registrations registrations;

    CallLog(Report report, Span span) {
        this.report = report;
        this.span = span;
        envelope = new CallEnvelope(report);
        registrations = new Registrations(report);
    }

    Registrations registrations() {
        return registrations;
    }

    List<Entry> entries() {
        return entries;
    }

    void read(String name, InputStream in) throws IOException {
        LogLines lines = new LogLines(name, in, report, span);
        Optional<JsonNode> line = lines.next();
        while (line.isPresent()) {
            call(line.get(), lines.place(line.get()));
            line = lines.next();
        }
    }

    /** Paths with and without {@code /internal}. */
    private void call(JsonNode line, SourceLocation at) {
        String path = line.textOf("path").orElse("");
        String[] parts = (path.startsWith("/internal") ? path.substring("/internal".length())
                : path).split("/", -1);
        boolean isRegistration = parts.length == 3 && parts[1].equals("lobby")
                && parts[2].equals("register");
        String registered = line.get("response").flatMap(node -> node.textOf("id")).orElse("");
        envelope.judge(line, isRegistration ? registered : parts.length > 3 ? parts[2] : "", at);
        if (isRegistration && !isAccepted(line) && !registered.isEmpty()) {
            report.violation("LOG-06", at, "S2-PAYLOAD: a refused registration is answered with"
                    + " an id", "status 200", line.get("status").map(JsonNode::shown).orElse(""),
                    "Status and answer say the same.");
        } else if (isRegistration) {
            line.get("request").ifPresent(node -> registrations.add(registered, node, at));
        } else if (parts.length == 4 && parts[1].equals("lobby") && parts[3].equals("join")) {
            join(line, parts[2], at);
        } else if (parts.length == 6 && parts[1].equals("lobby") && parts[3].equals("user")
                && parts[5].equals("leave")) {
            leave(line, parts[2], parts[4], at);
        } else if (parts.length == 2 && parts[1].equals("create-account") && isAccepted(line)) {
            created(line, at);
        } else if (!path.startsWith("/")) {
            report.violation("LOG-06", at, "S2-PAYLOAD: a call without a path", "a path", path,
                    "Compare the grammar in docs/formats/platform.md.");
        }
    }

    private static boolean isAccepted(JsonNode line) {
        return line.wholeOf("status").orElse(0) == 200;
    }

    private static String time(JsonNode line) {
        return line.textOf("ts").orElse("");
    }

    private static String request(JsonNode line) {
        return line.textOf("requestId").orElse("");
    }

    private void join(JsonNode line, String lobby, SourceLocation at) {
        String user = line.get("request").flatMap(node -> node.get("user_id"))
                .map(JsonNode::text).orElse("");
        OptionalLong chips = line.get("response").map(node -> node.wholeOf("chips"))
                .orElse(OptionalLong.empty());
        if (user.isEmpty() || isAccepted(line) && chips.isEmpty()) {
            report.violation("LOG-06", at, "S2-PAYLOAD: a join without user or chips",
                    "request.user_id and response.chips", "one of them is missing",
                    "Nobody can say with what the session began.");
        }
        entries.add(new Entry.Joined(user, lobby, isAccepted(line), chips, request(line),
                time(line), at));
        if (isAccepted(line)) {
            joins.computeIfAbsent(user + "\0" + lobby, key -> new TreeMap<>())
                    .put(time(line), chips);
        }
    }

    /** The name of the field says whether it is the new balance or a change. */
    private void leave(JsonNode line, String lobby, String user, SourceLocation at) {
        Optional<JsonNode> request = line.get("request");
        OptionalLong total = request.map(node -> node.wholeOf("chips"))
                .orElse(OptionalLong.empty());
        OptionalLong change = request.map(node -> node.wholeOf("chipDelta"))
                .orElse(OptionalLong.empty());
        if (total.isEmpty() && change.isEmpty()) {
            report.violation("LOG-06", at, "S2-PAYLOAD: a leave that says neither chips nor"
                    + " chipDelta", "chips or chipDelta", "neither",
                    "What came back to the account cannot be known.");
            return;
        }
        if (isAccepted(line)) {
            envelope.answered(line, at);
        }
        entries.add(new Entry.Flushed(user, lobby, isAccepted(line),
                total.isPresent() ? total.getAsLong() : change.getAsLong(), total.isEmpty(),
                request(line), time(line), at));
    }

    private void created(JsonNode line, SourceLocation at) {
        Optional<JsonNode> response = line.get("response");
        String user = response.flatMap(node -> node.get("id")).map(JsonNode::text).orElse("");
        OptionalLong chips = OptionalLong.empty();
        for (String field : List.of("chips", "chip_count", "chip_balance")) {
            OptionalLong value = response.map(node -> node.wholeOf(field))
                    .orElse(OptionalLong.empty());
            chips = chips.isPresent() ? chips : value;
        }
        if (!user.isEmpty() && chips.isPresent()) {
            entries.add(new Entry.Created(user, chips.getAsLong(), time(line), at));
        }
    }

    /** With what the session began that a user has in a lobby at a time; empty when unknown. */
    OptionalLong chipsAt(String user, String lobby, String time) {
        TreeMap<String, OptionalLong> times = joins.get(user + "\0" + lobby);
        Map.Entry<String, OptionalLong> joined = times == null ? null : times.floorEntry(time);
        return joined == null ? OptionalLong.empty() : joined.getValue();
    }
}
