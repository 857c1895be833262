package dev.railbird.importers.golf;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonNode.Kind;
import java.util.Optional;

/** Rows as JSON objects, whatever their keys are called. */
final class JsonRows {
    private JsonRows() {
    }

    /** @param game what stands around the rows when they do not say it themselves */
    static StoredRow row(JsonNode row, String game, SourceLocation location) throws RowFault {
        if (row.kind() != Kind.OBJECT) {
            throw new RowFault("an object with a row", row.shown());
        }
        JsonNode data = row.get("data", "event_data")
                .orElseThrow(() -> new RowFault("data or event_data", "no such key"));
        Optional<JsonNode> player = row.get("player_id");
        if (player.isEmpty()) {
            throw new RowFault("player_id", "no such key");
        }
        String known = game.isEmpty() ? row.get("game_id").map(JsonNode::text).orElse("") : game;
        return new StoredRow(row.get("id").map(JsonNode::text).orElse(""), known, number(row),
                row.get("event_type", "type").map(JsonNode::text).orElse(""),
                player.filter(value -> !value.isNull()).map(JsonNode::text),
                data.json(), row.get("timestamp", "created_at")
                        .filter(value -> !value.isNull()).map(JsonNode::text), location);
    }

    private static String number(JsonNode row) {
        Optional<JsonNode> number = row.get("sequence_num", "sequence");
        return number.filter(value -> value.kind() == Kind.NUMBER).map(JsonNode::text)
                .orElse("");
    }
}
