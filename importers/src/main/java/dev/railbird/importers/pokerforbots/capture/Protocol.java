package dev.railbird.importers.pokerforbots.capture;

import dev.railbird.importers.pokerforbots.message.Datum;
import dev.railbird.importers.pokerforbots.message.Datum.Field;
import dev.railbird.importers.pokerforbots.message.Datum.Fields;
import java.util.ArrayList;
import java.util.List;

/** Which keys the server's messages have, and which of them it may leave out. */
final class Protocol {
    private Protocol() {
    }

    private static List<String> keys(String type) {
        return switch (type) {
            case "hand_start" -> List.of("type", "hand_id", "hole_cards", "your_seat", "button",
                    "players", "small_blind", "big_blind");
            case "action_request" -> List.of("type", "hand_id", "time_remaining", "valid_actions",
                    "to_call", "min_bet", "min_raise", "pot");
            case "player_action" -> List.of("type", "hand_id", "street", "seat", "player_name",
                    "action", "amount_paid", "player_bet", "player_chips", "pot");
            case "game_update" -> List.of("type", "hand_id", "pot", "players");
            case "street_change" -> List.of("type", "hand_id", "street", "board");
            case "hand_result" -> List.of("type", "hand_id", "winners", "board", "showdown");
            case "error" -> List.of("type", "code", "message");
            default -> List.of();
        };
    }

    static List<String> strangeKeys(Fields message) {
        List<String> known = keys(message.text("type"));
        List<String> strange = new ArrayList<>(0);
        for (Field field : message.fields()) {
            if (!known.isEmpty() && !known.contains(field.key())) {
                strange.add(field.key());
            }
        }
        return strange;
    }

    /** What the server always writes and the message does not have, or has as something else. */
    static List<String> lacks(Fields message) {
        List<String> lacks = new ArrayList<>(lacks(message, keys(message.text("type")).stream()
                .filter(key -> !key.equals("showdown")).toList()));
        for (String list : lists(message.text("type"))) {
            for (Fields player : message.tables(list)) {
                lacks(player, players(list)).forEach(key -> lacks.add(list + "." + key));
            }
        }
        return lacks;
    }

    private static List<String> lists(String type) {
        return switch (type) {
            case "hand_start", "game_update" -> List.of("players");
            case "hand_result" -> List.of("winners", "showdown");
            default -> List.of();
        };
    }

    private static List<String> players(String list) {
        return switch (list) {
            case "players" -> List.of("seat", "name", "chips");
            case "winners" -> List.of("name", "amount", "hole_cards", "hand_rank");
            default -> List.of("name", "hole_cards", "hand_rank");
        };
    }

    private static List<String> lacks(Fields fields, List<String> keys) {
        return keys.stream().filter(key -> fields.get(key)
                .filter(value -> isOfItsType(key, value)).isEmpty()).toList();
    }

    private static boolean isOfItsType(String key, Datum value) {
        return switch (key) {
            case "name", "hand_rank", "type", "hand_id", "street", "player_name",
                    "action", "code", "message" ->
                    value instanceof Datum.Text;
            case "hole_cards", "players", "valid_actions", "winners" ->
                    value instanceof Datum.Items;
            case "board" -> value instanceof Datum.Items || value.equals(Datum.NOTHING);
            default -> value instanceof Datum.Whole;
        };
    }

    /** The known keys that the message does not have, for a finding. */
    static String missingKeys(Fields message) {
        List<String> missing = keys(message.text("type")).stream()
                .filter(key -> message.get(key).isEmpty()).toList();
        return missing.isEmpty() ? "no further key" : String.join(", ", missing);
    }
}
