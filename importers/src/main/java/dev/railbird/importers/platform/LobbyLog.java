package dev.railbird.importers.platform;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonNode.Kind;
import dev.railbird.importers.platform.LogLines.Span;
import dev.railbird.importers.platform.Message.Direction;
import dev.railbird.importers.platform.Message.Name;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** One lobby's log: lines become messages, and what no draft of the protocol knows is refused. */
final class LobbyLog {
    private final Report report;
    private final LobbyTable table;
    private final Envelope envelope;
    private final Surplus surplus;
    private final Span span;

    LobbyLog(String lobby, Report report, LobbyTable table, Span span) {
        this.report = report;
        this.span = span;
        this.table = table;
        envelope = new Envelope(lobby, report);
        surplus = new Surplus(report);
    }

    void read(String name, InputStream in) throws IOException {
        LogLines lines = new LogLines(name, in, report, span);
        Optional<JsonNode> line = lines.next();
        while (line.isPresent()) {
            message(line.get(), lines.place(line.get())).ifPresent(table::take);
            line = lines.next();
        }
        table.close();
    }

    private Optional<Message> message(JsonNode line, SourceLocation at) {
        Wire.Reading reading = Wire.read(line);
        if (reading.name().isEmpty()) {
            report.violation("LOG-06", at, "S2-UNKNOWN-MSG: a message that the protocol does not"
                    + " know", "a named message", reading.refusal(),
                    "Bare payloads and other protocols are refused, not guessed.");
            return Optional.empty();
        }
        Direction direction = Message.direction(line.textOf("dir").orElse(""));
        String user = line.get("userId").filter(node -> node.kind() == Kind.TEXT)
                .map(JsonNode::text).orElse("");
        Message message = new Message(at, line.textOf("ts").orElse(""), direction, user,
                reading.name().get(), reading.payload());
        envelope.judge(line, message);
        if (isOddDirection(message)) {
            report.violation("LOG-06", at, "S2-DIRECTION: a message that goes the wrong way",
                    expected(message.name()), message.name().word() + " " + line.textOf("dir")
                            .orElse("without a direction"), "Compare the protocol's list.");
        }
        if (isIncomplete(message)) {
            report.violation("LOG-06", at, "S2-PAYLOAD: a message without what it has to say",
                    "the payload of " + message.name().word(), reading.payload().shown(),
                    "The message is left out.");
            return Optional.empty();
        }
        surplus.judge(message);
        return Optional.of(message);
    }

    private static boolean isOddDirection(Message message) {
        Direction direction = message.direction();
        return switch (message.name()) {
            case JOIN_ACK -> direction != Direction.TO_ONE;
            // A card that everybody sees is a finding of its own.
            case PLAYER_CARD -> direction == Direction.TO_SERVER
                    || direction == Direction.UNKNOWN;
            case PLAYER_JOINED, PLAYER_LEFT, TABLE_CARD, BROADCAST, RESULT ->
                    direction == Direction.TO_SERVER || direction == Direction.UNKNOWN;
            case ACTION, LEAVE -> direction != Direction.TO_SERVER;
            case HEARTBEAT -> direction == Direction.UNKNOWN;
        };
    }

    private static String expected(Name name) {
        return switch (name) {
            case JOIN_ACK, PLAYER_CARD -> "s2c";
            case PLAYER_JOINED, PLAYER_LEFT, TABLE_CARD, BROADCAST, RESULT -> "s2all";
            case ACTION, LEAVE -> "c2s";
            case HEARTBEAT -> "c2s or s2c";
        };
    }

    private static boolean isIncomplete(Message message) {
        JsonNode payload = message.payload();
        return switch (message.name()) {
            case JOIN_ACK, PLAYER_JOINED -> message.about().isEmpty()
                    || payload.wholeOf("seat").isEmpty();
            case PLAYER_LEFT -> message.about().isEmpty();
            case PLAYER_CARD, TABLE_CARD -> CardWords.of(payload).isEmpty();
            case ACTION -> payload.textOf("action").isEmpty();
            case BROADCAST -> payload.textOf("action").isEmpty() || message.about().isEmpty();
            case RESULT -> payload.get("results").filter(JsonNode::isObject).isEmpty();
            case HEARTBEAT, LEAVE -> false;
        };
    }
}
