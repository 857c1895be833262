package dev.railbird.importers.pokerforbots.stats;

import dev.railbird.core.check.Severity;
import dev.railbird.importers.pokerforbots.message.Datum.Fields;
import java.util.List;

/**
 * Figures that follow from others of the same file, with or without a session beside it. While a
 * game runs the server reads its counters one after the other, so that a hand may begin between.
 */
final class RepeatedFigures {
    private static final String CHECK = "RULE-14";
    private static final double CLOSE = 1e-9;
    private static final double READ_LATER_SECONDS = 0.01;
    private final StatsText text;
    private final Fields stats;
    private final boolean isRunning;

    RepeatedFigures(StatsText text, Fields stats, boolean isRunning) {
        this.text = text;
        this.stats = stats;
        this.isRunning = isRunning;
    }

    void check() {
        remaining();
        rate();
        List<Fields> players = stats.tables("players");
        timeouts(players);
        for (Fields player : players) {
            hands(player);
            if (player.get("detailed_stats").orElse(null) instanceof Fields details
                    && details.whole("hands") == player.whole("hands")) {
                busts(player, details);
                new ResponseTimes(text, player.text("bot_id"), details).check();
            }
        }
    }

    private void remaining() {
        if (!hasAll(stats, "hands_completed", "hand_limit", "hands_remaining")) {
            return;
        }
        long completed = stats.whole("hands_completed");
        long limit = stats.whole("hand_limit");
        long left = Math.max(0, limit - completed);
        long told = stats.whole("hands_remaining");
        boolean isReadLater = isRunning && told < left && told >= left - 1;
        if (told != left && !isReadLater) {
            wrong("", "hands_remaining", "hands_remaining is not hand_limit less hands_completed",
                    left, told, "A game without a limit has none remaining.");
        }
        if (stats.text("completion_reason").equals("hand_limit_reached") && completed != limit) {
            wrong("", "hands_completed",
                    "the limit is said to be reached by another number of hands",
                    limit, completed, "Compare hands_completed with the hands of the session.");
        }
    }

    /** Of a running game the rate was taken a moment before the duration, or after it. */
    private void rate() {
        if (!hasAll(stats, "hands_completed", "hands_per_second", "duration_seconds")) {
            return;
        }
        double hands = stats.whole("hands_completed");
        double rate = Figures.number(stats.get("hands_per_second"));
        double seconds = Figures.number(stats.get("duration_seconds"));
        double slack = isRunning ? READ_LATER_SECONDS * rate + 1 : CLOSE * Math.max(1, hands);
        if (seconds > 0 && !(Math.abs(rate * seconds - hands) <= slack)) {
            text.finding(Severity.VIOLATION, CHECK, "", "hands_per_second",
                    "hands_per_second is not hands_completed in duration_seconds",
                    Figures.text(hands / seconds), Figures.text(rate),
                    "One of the three was changed: compare with hand_limit and end_time.");
        }
    }

    /** A bot's count is of hands; a bot that runs out of time folds, which is once a hand. */
    private void timeouts(List<Fields> players) {
        if (stats.get("timeouts").isEmpty()
                || players.stream().anyMatch(player -> player.get("timeouts").isEmpty())) {
            return;
        }
        long sum = players.stream().mapToLong(player -> player.whole("timeouts")).sum();
        long most = players.stream().mapToLong(player -> player.whole("hands")).max().orElse(0);
        boolean hasEveryHand = !isRunning && most == stats.whole("hands_completed");
        long told = stats.whole("timeouts");
        if (hasEveryHand && sum != told || !isRunning && sum > told) {
            // Few recorded games have timeouts at all: too few to accuse anybody of a wrong sum.
            text.finding(Severity.SUSPICION, CHECK, "", "timeouts",
                    "the timeouts of the bots do not add up to those of the game",
                    Long.toString(sum), Long.toString(told),
                    "A bot that runs out of time folds: once a hand at most.");
        }
    }

    private void hands(Fields player) {
        long hands = player.whole("hands");
        long completed = stats.whole("hands_completed");
        String bot = player.text("bot_id");
        if (stats.get("hands_completed").isPresent() && hands > completed + (isRunning ? 1 : 0)) {
            text.finding(Severity.VIOLATION, CHECK, bot, "hands", bot
                    + " has played more hands than the game", "at most " + completed,
                    Long.toString(hands), "A bot sits in a hand once.");
        }
    }

    private void busts(Fields player, Fields details) {
        if (!hasAll(player, "busts") || !hasAll(details, "busts")
                || player.whole("busts") == details.whole("busts")) {
            return;
        }
        String bot = player.text("bot_id");
        wrong(bot, "detailed_stats/busts", "the busts of " + bot + " are not those of its details",
                player.whole("busts"), details.whole("busts"),
                "Both count the hands that ended with nothing.");
    }

    private static boolean hasAll(Fields fields, String... keys) {
        for (String key : keys) {
            if (fields.get(key).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void wrong(String owner, String key, String sentence, long expected, long found,
            String hint) {
        text.finding(Severity.VIOLATION, CHECK, owner, key, sentence, Long.toString(expected),
                Long.toString(found), hint);
    }
}
