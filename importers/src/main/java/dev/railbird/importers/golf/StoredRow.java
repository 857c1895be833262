package dev.railbird.importers.golf;

import dev.railbird.core.event.SourceLocation;
import java.util.Optional;

/**
 * A row of the event store, whatever it is written in.
 *
 * @param game as the row has it; not yet known to be a UUID
 * @param number as the row has it
 * @param player empty when there is none
 * @param data JSON text, or what stands in its place
 */
record StoredRow(String game, String number, String type, Optional<String> player, Data data,
        Optional<String> time, SourceLocation location) {

    /** The payload: text that is still to be read, or a value that was read with the row. */
    sealed interface Data {
    }

    record Text(String json) implements Data {
    }

    record Value(JsonNode node) implements Data {
    }

    JsonNode payload() throws RowFault {
        if (data instanceof Value value) {
            if (value.node().kind() != JsonNode.Kind.TEXT) {
                return value.node();
            }
            return JsonText.whole(value.node().text(), 1, 1);
        }
        return JsonText.whole(((Text) data).json(), 1, 1);
    }
}
