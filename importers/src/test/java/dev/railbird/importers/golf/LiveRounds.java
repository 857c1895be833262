package dev.railbird.importers.golf;

import dev.railbird.core.audit.GolfAudit;
import dev.railbird.core.golf.GolfEvent;
import dev.railbird.core.golf.GolfState;
import dev.railbird.core.golf.GolfStep;
import dev.railbird.importers.Share;
import dev.railbird.importers.json.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rounds of a game as the live engine scored them, and ours in the same words. */
final class LiveRounds {
    private LiveRounds() {
    }

    static void compare(JsonNode live, GolfAudit audit, Share share) {
        List<Map<String, String>> ours = ours(audit);
        List<JsonNode.Member> rounds = live.get("rounds").orElseThrow().members();
        for (int k = 0; k < rounds.size(); k++) {
            Map<String, String> theirs = theirs(rounds.get(k).value());
            boolean isSame = k < ours.size() && ours.get(k).equals(theirs);
            share.add(isSame, audit.id() + " round " + (k + 1));
        }
    }

    private static Map<String, String> theirs(JsonNode round) {
        Map<String, String> words = new TreeMap<>();
        for (String field : List.of("scores", "totals", "rounds_won", "final_hands",
                "finisher_id", "deck_seed", "dealer_idx")) {
            words.put(field, Checkpoint.text(round.get(field).orElseThrow(), false));
        }
        return words;
    }

    private static List<Map<String, String>> ours(GolfAudit audit) {
        List<Map<String, String>> rounds = new ArrayList<>();
        String seed = "";
        for (GolfStep step : audit.replay().steps()) {
            if (step.recorded().event() instanceof GolfEvent.RoundStarted start) {
                seed = start.seed().map(String::valueOf).orElse("null");
            } else if (step.recorded().event() instanceof GolfEvent.RoundEnded) {
                rounds.add(words(step.state(), seed));
            }
        }
        return rounds;
    }

    private static Map<String, String> words(GolfState table, String seed) {
        Map<String, String> words = new TreeMap<>();
        words.put("scores", Checkpoint.by(table, seat -> Integer.toString(seat.score())));
        words.put("totals", Checkpoint.by(table, seat -> Integer.toString(seat.total())));
        words.put("rounds_won", Checkpoint.by(table, seat -> Integer.toString(seat.roundsWon())));
        words.put("final_hands", Checkpoint.by(table, seat -> seat.cards().toString()));
        words.put("finisher_id", table.finisher().map(Object::toString).orElse("null"));
        words.put("deck_seed", seed);
        words.put("dealer_idx", Integer.toString(table.dealerIndex()));
        return words;
    }
}
