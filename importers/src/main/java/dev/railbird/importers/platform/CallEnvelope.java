package dev.railbird.importers.platform;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.json.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the capture writes around a call; caller, method and answer say the same as the path. */
final class CallEnvelope {
    private static final List<String> MEMBERS = List.of("seq", "ts", "caller", "method", "path",
            "requestId", "request", "status", "response");
    private static final String CHANGES = "POST";
    private final Report report;
    private final Map<String, String> requests = new LinkedHashMap<>();

    CallEnvelope(Report report) {
        this.report = report;
    }

    /** @param lobby that the path, or the answer to a registration, names; empty when none */
    void judge(JsonNode line, String lobby, SourceLocation at) {
        for (String member : MEMBERS) {
            if (line.get(member).isEmpty()) {
                report.violation("LOG-06", at, "S2-PAYLOAD: a call without one of its members",
                        member, "none", "Every call of a capture has " + MEMBERS + ".");
            }
        }
        for (JsonNode.Member member : line.members()) {
            if (!MEMBERS.contains(member.name())) {
                report.violation("LOG-06", at, "S2-PAYLOAD: a call with a member that no capture"
                        + " has", MEMBERS.toString(), member.name(), "It is left out.");
            }
        }
        String caller = line.textOf("caller").orElse("");
        if (caller.startsWith("lobby:") && !lobby.isEmpty()
                && !caller.equals("lobby:" + lobby)) {
            report.violation("LOG-14", at, "S2-PAYLOAD: a lobby calls for another lobby",
                    "lobby:" + lobby, caller, "Caller and path name one lobby.");
        } else if (!caller.isEmpty() && !caller.startsWith("lobby:") && !caller.equals("client")) {
            report.violation("LOG-06", at, "S2-PAYLOAD: a call by nobody that is known",
                    "lobby:ID or client", caller, "Compare docs/formats/platform.md.");
        }
        String method = line.textOf("method").orElse(CHANGES);
        if (!lobby.isEmpty() && !method.equals(CHANGES)) {
            report.violation("LOG-06", at, "S2-PAYLOAD: a call that changes nothing by its method",
                    CHANGES, method, "Joins, leaves and registrations are posted.");
        }
        request(line, at);
    }

    /** The same call may be sent again under its id; another one may not have it. */
    private void request(JsonNode line, SourceLocation at) {
        String id = line.textOf("requestId").orElse("");
        String call = line.textOf("path").orElse("") + " " + line.get("request")
                .map(JsonNode::shown).orElse("");
        String before = id.isEmpty() ? null : requests.putIfAbsent(id, call);
        boolean isLeave = line.textOf("path").orElse("").endsWith("/leave");
        if (before != null && !before.equals(call) && !isLeave) {
            report.violation("LOG-03", at, "S2-PAYLOAD: two calls have one request id", before,
                    call, "An id names one call and its repetitions.");
        }
    }

    void answered(JsonNode line, SourceLocation at) {
        String word = line.get("response").flatMap(node -> node.textOf("status")).orElse("");
        if (!word.equals("ok")) {
            report.violation("LOG-06", at, "S2-PAYLOAD: an accepted leave is not answered as one",
                    "ok", word, "Status 200 and the answer say the same.");
        }
    }
}
