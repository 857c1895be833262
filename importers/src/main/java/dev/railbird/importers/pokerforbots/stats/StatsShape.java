package dev.railbird.importers.pokerforbots.stats;

import dev.railbird.core.check.Severity;
import dev.railbird.importers.pokerforbots.message.Datum;
import dev.railbird.importers.pokerforbots.message.Datum.Field;
import dev.railbird.importers.pokerforbots.message.Datum.Fields;
import dev.railbird.importers.pokerforbots.message.Datum.Flag;
import dev.railbird.importers.pokerforbots.message.Datum.Fraction;
import dev.railbird.importers.pokerforbots.message.Datum.Items;
import dev.railbird.importers.pokerforbots.message.Datum.Text;
import dev.railbird.importers.pokerforbots.message.Datum.Whole;
import java.util.List;

/** All keys that the server writes, each with its type: a struct has no optional fields. */
final class StatsShape {
    private static final String CHECK = "LOG-06";
    private static final List<String> GAME_WHOLES = List.of("small_blind", "big_blind",
            "start_chips", "timeout_ms", "min_players", "max_players", "hands_completed",
            "hand_limit", "hands_remaining", "timeouts");
    private static final List<String> GAME_NUMBERS =
            List.of("hands_per_second", "duration_seconds");
    private static final List<String> GAME_TEXTS =
            List.of("id", "start_time", "end_time", "completion_reason");
    private static final List<String> GAME_OTHERS = List.of("infinite_bankroll", "players");
    /** A seed may be kept back; details are written when the server is asked for them. */
    private static final List<String> OPTIONAL = List.of("seed", "detailed_stats");
    private static final List<String> BOT_WHOLES = List.of("hands", "net_chips", "total_won",
            "total_lost", "last_delta", "timeouts", "invalid_actions", "disconnects", "busts");
    private static final List<String> BOT_NUMBERS = List.of("avg_per_hand");
    private static final List<String> BOT_TEXTS = List.of("bot_id", "display_name");
    private static final List<String> DETAIL_WHOLES = List.of("hands", "winning_hands",
            "showdown_wins", "non_showdown_wins", "big_pots", "timeouts", "busts",
            "responses_tracked", "response_timeouts", "response_disconnects");
    private static final List<String> DETAIL_NUMBERS = List.of("net_bb", "bb_per_100", "mean",
            "median", "std_dev", "ci_95_low", "ci_95_high", "win_rate", "showdown_win_rate",
            "showdown_bb", "non_showdown_bb", "max_pot_bb", "vpip", "pfr", "avg_response_ms",
            "p95_response_ms", "max_response_ms", "min_response_ms", "response_std_ms");
    private final StatsText text;

    StatsShape(StatsText text) {
        this.text = text;
    }

    void check(Fields stats) {
        keys("", stats, GAME_WHOLES, GAME_NUMBERS, GAME_TEXTS, GAME_OTHERS);
        if (stats.get("infinite_bankroll").filter(value -> !(value instanceof Flag)).isPresent()) {
            odd("", "infinite_bankroll", "true or false");
        }
        if (stats.get("seed").filter(value -> !(value instanceof Whole)).isPresent()) {
            odd("", "seed", "a whole number");
        }
        if (stats.get("players").filter(value -> !(value instanceof Items)).isPresent()) {
            odd("", "players", "a list of bots");
        }
        for (String key : List.of("start_time", "end_time")) {
            String time = stats.text(key);
            int zone = time.length() - "+00:00".length();
            if (!time.endsWith("Z") && (zone < 0 || "+-".indexOf(time.charAt(zone)) < 0)) {
                odd("", key, "a time with its zone");
            }
        }
        for (Fields bot : stats.tables("players")) {
            String id = bot.text("bot_id");
            keys(id, bot, BOT_WHOLES, BOT_NUMBERS, BOT_TEXTS, List.of());
            if (bot.get("detailed_stats").orElse(null) instanceof Fields details) {
                keys(id, details, DETAIL_WHOLES, DETAIL_NUMBERS, List.of(), List.of());
            }
        }
    }

    private void keys(String owner, Fields fields, List<String> wholes, List<String> numbers,
            List<String> texts, List<String> others) {
        for (Field field : fields.fields()) {
            String key = field.key();
            Datum value = field.value();
            boolean isNumber = value instanceof Whole || value instanceof Fraction;
            if (wholes.contains(key) ? !(value instanceof Whole)
                    : numbers.contains(key) ? !isNumber
                    : texts.contains(key) && !(value instanceof Text)) {
                odd(owner, key, wholes.contains(key) ? "a whole number"
                        : numbers.contains(key) ? "a number" : "text");
            } else if (!wholes.contains(key) && !numbers.contains(key) && !texts.contains(key)
                    && !others.contains(key) && !OPTIONAL.contains(key)) {
                text.finding(Severity.VIOLATION, CHECK, owner, key,
                        "a key that the server does not write", "the keys of its statistics",
                        key, "It is left out of the comparison.");
            }
        }
        for (List<String> needed : List.of(wholes, numbers, texts, others)) {
            needed.stream().filter(key -> fields.get(key).isEmpty()).forEach(key ->
                    text.finding(Severity.VIOLATION, CHECK, owner, owner.isEmpty() ? "id"
                            : "bot_id", "a key that the server always writes is not there", key,
                            "no such key", "What it says is not compared."));
        }
    }

    private void odd(String owner, String key, String expected) {
        text.finding(Severity.VIOLATION, CHECK, owner, key,
                "a value that the server does not write as " + key, expected, "something else",
                "What it says is not compared.");
    }
}
