package dev.railbird.importers.platform;

import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.platform.Message.Name;
import java.util.Optional;

/** The forms that messages take on the wire, and which of them can be trusted. */
final class Wire {
    /** Why a line cannot be read, or what it says. */
    record Reading(Optional<Name> name, JsonNode payload, String refusal) {
    }

    private Wire() {
    }

    /** A named record, or the raw message of a wire that names its messages itself. */
    static Reading read(JsonNode line) {
        Optional<String> name = line.textOf("name");
        JsonNode payload = line.get("payload").or(() -> line.get("raw")).orElse(line);
        if (name.isPresent()) {
            Optional<Name> known = named(name.get());
            return new Reading(known, payload, known.isPresent() ? "" : name.get());
        }
        return raw(payload);
    }

    static Reading raw(JsonNode payload) {
        Optional<String> type = payload.textOf("type");
        if (type.isEmpty()) {
            return new Reading(Optional.empty(), payload, "bare: payloads without a name cannot be"
                    + " told apart");
        }
        if (payload.get("data").isPresent()) {
            return new Reading(Optional.empty(), payload, "type and data: another protocol");
        }
        Optional<Name> known = switch (type.get()) {
            case "hole-card" -> Optional.of(Name.PLAYER_CARD);
            case "flop", "turn", "river" -> Optional.of(Name.TABLE_CARD);
            default -> named(type.get());
        };
        return new Reading(known, payload, known.isPresent() ? "" : type.get());
    }

    private static Optional<Name> named(String word) {
        for (Name name : Name.values()) {
            if (name.word().equals(word)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
