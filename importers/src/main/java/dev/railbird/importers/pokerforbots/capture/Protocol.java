package dev.railbird.importers.pokerforbots.capture;

import dev.railbird.importers.pokerforbots.message.Datum.Field;
import dev.railbird.importers.pokerforbots.message.Datum.Fields;
import java.util.ArrayList;
import java.util.List;

/** Which keys the server's messages have; it leaves out those that are zero or empty. */
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

    /** The known keys that the message does not have, for a finding. */
    static String missingKeys(Fields message) {
        List<String> missing = keys(message.text("type")).stream()
                .filter(key -> message.get(key).isEmpty()).toList();
        return missing.isEmpty() ? "no further key" : String.join(", ", missing);
    }
}
