package dev.railbird.importers.pokerforbots.stats;

import dev.railbird.core.check.Severity;
import dev.railbird.importers.pokerforbots.message.Datum;
import dev.railbird.importers.pokerforbots.message.Datum.Fields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** The statistics of a game against its replayed hands. */
final class GameStats {
    private static final String CHECK = "RULE-14";
    private static final double CLOSE = 1e-9;
    private final StatsText text;
    private final Fields stats;
    private final Optional<SessionBeside> session;
    private String bot = "";
    /** The server counts a hand that the session does not hold. */
    private boolean hasOpenHand;

    GameStats(StatsText text, Fields stats, Optional<SessionBeside> session) {
        this.text = text;
        this.stats = stats;
        this.session = session;
    }

    void check() {
        List<Fields> players = stats.tables("players");
        sums(players);
        PlayedTime time = new PlayedTime(text, stats);
        time.check();
        new RepeatedFigures(text, stats, time.isRunning()).check();
        if (session.isEmpty() || session.get().books().isEmpty()
                || session.get().unusable() > 0) {
            text.finding(Severity.NOTICE, CHECK, "", "players", "the statistics cannot be compared"
                    + " with hands", "a session whose hands replay",
                    session.isEmpty() ? "no session beside them"
                            : session.get().unusable() + " hands that do not replay", "");
            return;
        }
        setting("big_blind", session.get().bigBlind());
        setting("small_blind", session.get().smallBlind());
        setting("start_chips", session.get().greatestStart());
        TreeSet<String> absent = new TreeSet<>(session.get().books().keySet());
        int most = session.get().books().values().stream().mapToInt(BotBook::hands).max()
                .orElse(0);
        hasOpenHand = stats.whole("hands_completed") > most;
        for (Fields player : players) {
            bot = player.text("bot_id");
            absent.remove(bot);
            BotBook book = session.get().books().get(bot);
            if (book == null) {
                wrong(bot, "bot_id", "statistics of a bot that the session does not have",
                        "a bot of the session", bot);
                continue;
            }
            compare(player, book);
        }
        for (String left : absent) {
            wrong("", "players", "a bot of the session has no statistics", left, "nothing");
        }
        started(most);
    }

    /** All that is won is lost by somebody else; less only by chips that the server loses. */
    private void sums(List<Fields> players) {
        for (Fields player : players) {
            bot = player.text("bot_id");
            long net = player.whole("total_won") - player.whole("total_lost");
            if (net != player.whole("net_chips")) {
                wrong(bot, "net_chips", bot + " has won less lost something else than net_chips",
                        Long.toString(net), Long.toString(player.whole("net_chips")));
            }
        }
    }

    /** A bot that can pay for it begins with the start chips, as all do in the first hand. */
    private void setting(String key, long played) {
        if (stats.whole(key) != played) {
            wrong("", key, key + " is not what the hands of the session were played with",
                    Long.toString(played), Long.toString(stats.whole(key)));
        }
    }

    private void started(int most) {
        long told = stats.whole("hands_completed");
        if (told > most && most > 0) {
            text.finding(Severity.NOTICE, CHECK, "", "hands_completed", "hands_completed counts"
                    + " hands that were started", Integer.toString(most), Long.toString(told),
                    "A hand in flight when the statistics were asked for is not complete.");
        }
    }

    private void compare(Fields player, BotBook book) {
        exact(player, "hands", book.hands());
        exact(player, "net_chips", book.net());
        exact(player, "total_won", book.won());
        exact(player, "total_lost", book.lost());
        exact(player, "last_delta", book.last());
        exact(player, "busts", book.busts());
        figure(player, "avg_per_hand", (double) book.net() / book.hands());
        Optional<Datum> detailed = player.get("detailed_stats");
        if (detailed.isEmpty() || !(detailed.get() instanceof Fields details)) {
            return;
        }
        if (details.whole("hands") != book.hands()) {
            text.finding(Severity.NOTICE, CHECK, bot, "detailed_stats", "the details of " + bot
                    + " are of other hands", Integer.toString(book.hands()),
                    Long.toString(details.whole("hands")),
                    "The server forgets the details after 10,000 hands.");
            return;
        }
        details(details, book);
        interval(details, book);
    }

    private void details(Fields details, BotBook book) {
        figure(details, "net_bb", book.mean() * book.hands());
        figure(details, "bb_per_100", 100 * book.mean());
        figure(details, "mean", book.mean());
        figure(details, "median", book.median());
        figure(details, "std_dev", book.deviation());
        exact(details, "winning_hands", book.wins(true) + book.wins(false));
        figure(details, "win_rate", 100.0 * (book.wins(true) + book.wins(false)) / book.hands());
        exact(details, "showdown_wins", book.wins(true));
        exact(details, "non_showdown_wins", book.wins(false));
        figure(details, "showdown_win_rate", book.showdownWinRate());
        figure(details, "showdown_bb", book.blinds(true));
        figure(details, "non_showdown_bb", book.blinds(false));
        share(details, "vpip", book.entered(), book.hands());
        share(details, "pfr", book.raised(), book.hands());
    }

    /** Of the hands that were started: one that never ended counts below, and perhaps above. */
    private void share(Fields details, String key, int count, int hands) {
        double told = Figures.number(details.get(key));
        boolean isWithOpenHand = hasOpenHand
                && (isClose(told, 100.0 * count / (hands + 1))
                        || isClose(told, 100.0 * (count + 1) / (hands + 1)));
        if (!isWithOpenHand) {
            figure(details, key, 100.0 * count / hands);
        }
    }

    private void interval(Fields details, BotBook book) {
        double middle = 100 * book.mean();
        if (book.hasInterval()) {
            figure(details, "ci_95_low", middle - book.halfInterval());
            figure(details, "ci_95_high", middle + book.halfInterval());
            return;
        }
        figure(details, "ci_95_low", 0);
        figure(details, "ci_95_high", 0);
        if (book.hands() > 1) {
            text.finding(Severity.NOTICE, CHECK, bot, "ci_95_low", "the server gives no interval"
                    + " below 30 hands: 0 to 0 is none", range(middle, book.halfInterval()),
                    "0 to 0", "A t interval of so few hands would be wider still.");
        }
    }

    static String range(double middle, double half) {
        return String.format(Locale.ROOT, "%.2f to %.2f", middle - half, middle + half);
    }

    private void exact(Fields fields, String key, long expected) {
        if (fields.whole(key) != expected) {
            wrong(bot, key, key + " of " + bot + " is not what its hands give",
                    Long.toString(expected), shown(fields.get(key)));
        }
    }

    private void figure(Fields fields, String key, double expected) {
        double told = Figures.number(fields.get(key));
        if (!isClose(told, expected)) {
            wrong(bot, key, key + " of " + bot + " is not what its hands give",
                    Double.toString(expected), shown(fields.get(key)));
        }
    }

    private static boolean isClose(double told, double expected) {
        return Math.abs(told - expected) <= CLOSE * Math.max(1, Math.abs(expected));
    }

    private static String shown(Optional<Datum> value) {
        return value.map(Figures::text).orElse("nothing");
    }

    private void wrong(String owner, String key, String sentence, String expected, String found) {
        text.finding(Severity.VIOLATION, CHECK, owner, key, sentence, expected, found,
                "The figures were computed anew from the replayed hands of the session.");
    }
}
