package dev.railbird.importers.golf;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.json.JsonNode;
import java.util.Optional;

/**
 * A row of the event store, whatever it is written in.
 *
 * @param id place in the store as the row has it, empty when it has none
 * @param game as the row has it; not yet known to be a UUID
 * @param number as the row has it
 * @param player empty when there is none
 * @param data JSON text, or what stands in its place
 */
record StoredRow(String id, String game, String number, String type, Optional<String> player,
        String data, Optional<String> time, SourceLocation location) {

    JsonNode payload() throws RowFault {
        JsonNode node = JsonText.whole(data, 1, 1);
        // A column that was exported as text within JSON: the payload is in the text.
        return node.kind() == JsonNode.Kind.TEXT ? JsonText.whole(node.text(), 1, 1) : node;
    }
}
