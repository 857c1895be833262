package dev.railbird.importers.platform;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.platform.Message.Direction;
import dev.railbird.importers.platform.Message.Name;
import java.util.List;
import java.util.Optional;

/** What the capture writes around a message; it says the same as the file and the payload. */
final class Envelope {
    private static final List<String> MEMBERS =
            List.of("seq", "ts", "lobbyId", "dir", "userId", "name", "payload");
    private final String lobby;
    private final Report report;

    Envelope(String lobby, Report report) {
        this.lobby = lobby;
        this.report = report;
    }

    /** Lines of a raw wire have no name, and their envelope is not known. */
    void judge(JsonNode line, Message message) {
        SourceLocation at = message.at();
        if (line.get("name").isEmpty()) {
            return;
        }
        for (String member : MEMBERS) {
            if (line.get(member).isEmpty() && (!member.equals("payload")
                    || line.get("raw").isEmpty())) {
                report.violation("LOG-06", at, "S2-PAYLOAD: a line without one of its members",
                        member, "none", "Every line of a capture has " + MEMBERS + ".");
            }
        }
        unknown(line, at);
        Optional<JsonNode> told = line.get("lobbyId");
        if (told.isPresent() && !line.textOf("lobbyId").equals(Optional.of(lobby))) {
            report.violation("LOG-06", at, "S2-PAYLOAD: a message of another lobby than the file",
                    lobby, told.get().shown(), "Lines were moved between two files, or renamed.");
        }
        user(message);
    }

    private void unknown(JsonNode line, SourceLocation at) {
        for (JsonNode.Member member : line.members()) {
            if (!MEMBERS.contains(member.name()) && !member.name().equals("raw")) {
                report.violation("LOG-06", at, "S2-PAYLOAD: a line with a member that no capture"
                        + " has", MEMBERS.toString(), member.name(), "It is left out.");
            }
        }
    }

    /** Who is meant stands in the envelope exactly when it is not everybody. */
    private void user(Message message) {
        boolean isForAll = message.direction() == Direction.TO_ALL;
        if (message.direction() != Direction.UNKNOWN && isForAll != message.user().isEmpty()) {
            report.violation("LOG-06", message.at(), isForAll
                    ? "S2-PAYLOAD: a message to everybody names one of them"
                    : "S2-PAYLOAD: a message from or to nobody", isForAll ? "null" : "a user",
                    isForAll ? message.user() : "none", "Compare dir and userId of the line.");
        }
        if (message.name() == Name.JOIN_ACK && !isForAll
                && !message.user().equals(message.about())) {
            report.violation("LOG-14", message.at(), "S2-PAYLOAD: a join is acknowledged to"
                    + " somebody else", message.about(), message.user(),
                    "Recipient and payload of a join-ack name one user.");
        }
    }
}
