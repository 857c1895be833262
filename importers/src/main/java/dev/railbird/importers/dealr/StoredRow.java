package dev.railbird.importers.dealr;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.json.JsonNode;
import java.util.Optional;

/**
 * A row of the events table with its columns read, its payload parsed as far as it is JSON.
 *
 * @param place position in the source, from 1; decides between rows with the same id
 * @param id the global order; -1 when the export has none
 * @param version number in the stream; -1 when the export has none
 * @param fault what keeps the payload from being read; empty when it was
 * @param timestamp the column, -1 when absent
 * @param createdAt when the row was stored, in seconds; -1 when absent
 */
record StoredRow(long place, long id, String stream, long version, String type,
        Optional<JsonNode> payload, String fault, long timestamp, long createdAt,
        SourceLocation at) {

    /** The {@code type} inside the payload decides; a payload that has none is named by column. */
    String kind() {
        return payload.flatMap(members -> members.get("type")).map(JsonNode::text).orElse(type);
    }

    /** Both rows say the same, wherever they stand. */
    boolean saysTheSame(StoredRow other) {
        return stream.equals(other.stream) && version == other.version && type.equals(other.type)
                && payload.map(JsonNode::json).equals(other.payload.map(JsonNode::json))
                && timestamp == other.timestamp;
    }
}
