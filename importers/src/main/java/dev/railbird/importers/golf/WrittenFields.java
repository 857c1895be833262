package dev.railbird.importers.golf;

import dev.railbird.importers.json.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the app always writes into an event, and all that it writes. */
final class WrittenFields {
    private static final Map<String, List<String>> BY_TYPE = new TreeMap<>(Map.ofEntries(
            Map.entry("game_created", List.of("host_id", "room_code", "options")),
            Map.entry("player_joined", List.of("player_name", "is_cpu", "cpu_profile")),
            Map.entry("player_left", List.of("reason")),
            Map.entry("game_started",
                    List.of("player_order", "num_decks", "num_rounds", "options")),
            Map.entry("round_started", List.of("round_num", "deck_seed", "dealt_cards",
                    "first_discard", "current_player_idx")),
            Map.entry("initial_flip", List.of("positions", "cards")),
            Map.entry("card_drawn", List.of("card", "source")),
            Map.entry("card_swapped", List.of("position", "new_card", "old_card")),
            Map.entry("card_discarded", List.of("card")),
            Map.entry("card_flipped", List.of("position", "card")),
            Map.entry("flip_skipped", List.of()),
            Map.entry("flip_as_action", List.of("position", "card")),
            Map.entry("knock_early", List.of("positions", "cards")),
            Map.entry("draw_cancelled", List.of("card")),
            Map.entry("round_ended",
                    List.of("round_num", "scores", "final_hands", "finisher_id")),
            Map.entry("game_ended", List.of("final_scores", "winner_id", "rounds_won"))));
    /** Null in no event of the app, whatever else may be. */
    private static final List<String> NEVER_NULL = List.of("current_player_idx", "options");

    private static final List<String> OF_NOBODY =
            List.of("game_started", "round_started", "round_ended", "game_ended");

    private WrittenFields() {
    }

    /** Names of the keys that are not there; a key with null is there where null can be. */
    static List<String> missing(String type, Payload data) {
        List<String> missing = new ArrayList<>();
        for (String name : BY_TYPE.getOrDefault(type, List.of())) {
            if (NEVER_NULL.contains(name) ? data.value(name).isEmpty() : !data.has(name)) {
                missing.add(name);
            }
        }
        options(type, data).ifPresent(options -> OptionsReader.NAMES.stream()
                .filter(name -> options.get(name).isEmpty())
                .forEach(name -> missing.add("options." + name)));
        return missing;
    }

    static boolean isOfNobody(String type) {
        return OF_NOBODY.contains(type);
    }

    /** Names of keys that the app does not write. */
    static List<String> added(String type, Payload data) {
        List<String> added = new ArrayList<>();
        data.names().stream().filter(name -> !BY_TYPE.getOrDefault(type, List.of())
                .contains(name)).forEach(added::add);
        options(type, data).ifPresent(options -> options.members().stream()
                .map(JsonNode.Member::name).filter(name -> !OptionsReader.NAMES.contains(name))
                .forEach(name -> added.add("options." + name)));
        return added;
    }

    /** Rooms are created with empty options, and games start with all of them. */
    private static Optional<JsonNode> options(String type, Payload data) {
        return type.equals("game_started") ? data.value("options").filter(JsonNode::isObject)
                : Optional.empty();
    }
}
