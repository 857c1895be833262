package dev.railbird.importers.golf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the app always writes into an event although a replay can do without it. */
final class WrittenFields {
    private static final Map<String, List<String>> BY_TYPE = new TreeMap<>(Map.of(
            "game_created", List.of("host_id", "room_code", "options"),
            "player_joined", List.of("player_name", "is_cpu", "cpu_profile"),
            "player_left", List.of("reason"),
            "game_started", List.of("options"),
            "round_started", List.of("deck_seed", "first_discard", "current_player_idx")));

    private WrittenFields() {
    }

    /** Names of the keys that are not there; a key with null is there. */
    static List<String> missing(String type, Payload data) {
        return BY_TYPE.getOrDefault(type, List.of()).stream()
                .filter(name -> !data.has(name)).toList();
    }
}
