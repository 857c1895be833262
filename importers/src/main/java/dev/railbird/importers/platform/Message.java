package dev.railbird.importers.platform;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.json.JsonNode;

/**
 * A line of a lobby's log, in the words of the protocol's first draft whatever the wire used.
 *
 * @param user recipient or sender; empty when the message goes to everybody
 */
record Message(SourceLocation at, String time, Direction direction, String user, Name name,
        JsonNode payload) {
    /** Who speaks to whom. */
    enum Direction { TO_SERVER, TO_ONE, TO_ALL, UNKNOWN }

    /** The messages of the protocol. */
    enum Name {
        JOIN_ACK("join-ack"), PLAYER_JOINED("player-joined"), PLAYER_LEFT("player-left"),
        PLAYER_CARD("new-player-card"), TABLE_CARD("new-table-card"), ACTION("action"),
        BROADCAST("action-broadcast"), RESULT("round-result"), HEARTBEAT("heartbeat"),
        LEAVE("leave");

        private final String word;

        Name(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    static Direction direction(String word) {
        return switch (word) {
            case "c2s" -> Direction.TO_SERVER;
            case "s2c" -> Direction.TO_ONE;
            case "s2all" -> Direction.TO_ALL;
            default -> Direction.UNKNOWN;
        };
    }

    /** Who the message is about: {@code userId} of the payload, as text or as {@code {"id":…}}. */
    String about() {
        return payload.get("userId").map(value -> value.isObject()
                ? value.textOf("id").orElse("") : value.text()).orElse("");
    }
}
