package dev.railbird.importers.golf;

import dev.railbird.core.golf.GolfCard;
import dev.railbird.core.golf.GolfSeat;
import dev.railbird.core.golf.GolfState;
import dev.railbird.core.golf.PlayerId;
import dev.railbird.importers.json.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The table of the live engine as the corpus writes it, and ours in the same words. */
final class Checkpoint {
    private static final List<String> IN_ANY_ORDER = List.of("flips_done", "final_turn");

    private Checkpoint() {
    }

    /** Fields in which the two differ. */
    static List<String> differences(JsonNode live, GolfState table) {
        Map<String, String> ours = of(table);
        List<String> differing = new ArrayList<>();
        for (Map.Entry<String, String> field : ours.entrySet()) {
            String name = field.getKey();
            String theirs = text(live.get(name).orElseThrow(), IN_ANY_ORDER.contains(name));
            if (!theirs.equals(field.getValue())) {
                differing.add(name + ": live " + theirs + ", ours " + field.getValue());
            }
        }
        return differing;
    }

    private static Map<String, String> of(GolfState table) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("phase", table.phase().word());
        fields.put("round", Integer.toString(table.round()));
        fields.put("total_rounds", Integer.toString(table.totalRounds()));
        fields.put("current", name(table.currentPlayer()));
        fields.put("order", table.seats().stream().map(seat -> seat.player().text()).toList()
                .toString());
        fields.put("drawn", table.held().map(GolfCard::toString).orElse("null"));
        fields.put("from_discard", Boolean.toString(table.isFromDiscard()));
        fields.put("deck_remaining", Integer.toString(table.deckLeft()));
        fields.put("discard", table.discard().toString());
        fields.put("hands", by(table, seat -> cards(seat).toString()));
        fields.put("score", by(table, seat -> Integer.toString(seat.score())));
        fields.put("total", by(table, seat -> Integer.toString(seat.total())));
        fields.put("rounds_won", by(table, seat -> Integer.toString(seat.roundsWon())));
        fields.put("finisher", name(table.finisher()));
        fields.put("dealer_idx", Integer.toString(table.dealerIndex()));
        fields.put("flips_done", names(table.flipsDone()));
        fields.put("final_turn", names(table.finalTurns()));
        return fields;
    }

    private static String name(Optional<PlayerId> player) {
        return player.map(PlayerId::text).orElse("null");
    }

    private static String names(List<PlayerId> players) {
        return players.stream().map(PlayerId::text).sorted().toList().toString();
    }

    static String by(GolfState table, Function<GolfSeat, String> value) {
        Map<String, String> values = new TreeMap<>();
        table.seats().forEach(seat -> values.put(seat.player().text(), value.apply(seat)));
        return values.toString();
    }

    private static List<String> cards(GolfSeat seat) {
        List<String> cards = new ArrayList<>();
        for (int k = 0; k < seat.cards().size(); k++) {
            cards.add(seat.cards().get(k) + (seat.isFaceUp(k) ? "^" : "_"));
        }
        return cards;
    }

    static String text(JsonNode node, boolean isSorted) {
        return switch (node.kind()) {
            case OBJECT -> {
                Map<String, String> values = new TreeMap<>();
                node.members().forEach(member ->
                        values.put(member.name(), text(member.value(), false)));
                yield values.toString();
            }
            case ARRAY -> {
                List<String> values = new ArrayList<>();
                node.members().forEach(member -> values.add(text(member.value(), false)));
                if (isSorted) {
                    values.sort(null);
                }
                yield values.toString();
            }
            case TEXT, NUMBER, TRUE, FALSE, NULL -> node.text();
        };
    }
}
