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
    /** The server forgets the details after so many hands. */
    private static final int KEPT_MAX = 10_000;
    private final StatsText text;
    private final Fields stats;
    private final Optional<SessionBeside> session;
    private String bot = "";
    private BotFigures figures;
    /** The server counts a hand that the session does not hold. */
    private boolean hasOpenHand;

    GameStats(StatsText text, Fields stats, Optional<SessionBeside> session) {
        this.text = text;
        this.stats = stats;
        this.session = session;
    }

    void check() {
        new StatsShape(text).check(stats);
        List<Fields> players = stats.tables("players");
        players.forEach(player -> new BotFigures(text, player.text("bot_id")).sum(player));
        PlayedTime time = new PlayedTime(text, stats);
        time.check();
        new RepeatedFigures(text, stats, time.isRunning()).check();
        Optional<BotBooks> played = session.map(SessionBeside::books);
        if (played.isEmpty() || played.get().byBot().isEmpty() || played.get().unusable() > 0) {
            text.finding(Severity.NOTICE, CHECK, "", "players", "the statistics cannot be compared"
                    + " with hands", "a session whose hands replay",
                    played.isEmpty() ? "no session beside them"
                            : played.get().unusable() + " hands that do not replay", "");
            return;
        }
        compare(players, played.get());
    }

    private void compare(List<Fields> players, BotBooks played) {
        setting("big_blind", played.bigBlind());
        setting("small_blind", played.smallBlind());
        setting("start_chips", played.greatestStart());
        TreeSet<String> absent = new TreeSet<>(played.byBot().keySet());
        int most = played.byBot().values().stream().mapToInt(BotBook::hands).max()
                .orElse(0);
        hasOpenHand = stats.whole("hands_completed") > most;
        for (Fields player : players) {
            bot = player.text("bot_id");
            absent.remove(bot);
            BotBook book = played.byBot().get(bot);
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
        figures = new BotFigures(text, bot);
        figures.totals(player, book);
        Optional<Datum> detailed = player.get("detailed_stats");
        if (detailed.isEmpty() || !(detailed.get() instanceof Fields details)) {
            return;
        }
        if (details.whole("hands") != book.hands()) {
            boolean isWiped = book.hands() > KEPT_MAX;
            text.finding(isWiped ? Severity.NOTICE : Severity.VIOLATION, CHECK, bot,
                    "detailed_stats/hands", "the details of " + bot + " are of other hands",
                    Integer.toString(book.hands()), Long.toString(details.whole("hands")),
                    "The server forgets the details after 10,000 hands, and not before.");
            return;
        }
        details(details, book);
        interval(details, book);
    }

    private void details(Fields details, BotBook book) {
        figures.figure(details, "net_bb", book.mean() * book.hands());
        figures.figure(details, "bb_per_100", 100 * book.mean());
        figures.figure(details, "mean", book.mean());
        figures.figure(details, "median", book.median());
        figures.figure(details, "std_dev", book.deviation());
        figures.exact(details, "winning_hands", book.wins(true) + book.wins(false));
        figures.figure(details, "win_rate",
                100.0 * (book.wins(true) + book.wins(false)) / book.hands());
        figures.exact(details, "showdown_wins", book.wins(true));
        figures.exact(details, "non_showdown_wins", book.wins(false));
        figures.figure(details, "showdown_win_rate", book.showdownWinRate());
        figures.figure(details, "showdown_bb", book.blinds(true));
        figures.figure(details, "non_showdown_bb", book.blinds(false));
        share(details, "vpip", book.entered(), book.hands());
        share(details, "pfr", book.raised(), book.hands());
    }

    /** Of the hands that were started: one that never ended counts below, and perhaps above. */
    private void share(Fields details, String key, int count, int hands) {
        double told = Figures.number(details.get(key));
        boolean isWithOpenHand = hasOpenHand
                && (BotFigures.isClose(told, 100.0 * count / (hands + 1))
                        || BotFigures.isClose(told, 100.0 * (count + 1) / (hands + 1)));
        if (!isWithOpenHand) {
            figures.figure(details, key, 100.0 * count / hands);
        }
    }

    private void interval(Fields details, BotBook book) {
        double middle = 100 * book.mean();
        if (book.hasInterval()) {
            figures.figure(details, "ci_95_low", middle - book.halfInterval());
            figures.figure(details, "ci_95_high", middle + book.halfInterval());
            return;
        }
        figures.figure(details, "ci_95_low", 0);
        figures.figure(details, "ci_95_high", 0);
        if (book.hands() > 1) {
            text.finding(Severity.NOTICE, CHECK, bot, "ci_95_low", "the server gives no interval"
                    + " below 30 hands: 0 to 0 is none", range(middle, book.halfInterval()),
                    "0 to 0", "A t interval of so few hands would be wider still.");
        }
    }

    static String range(double middle, double half) {
        return String.format(Locale.ROOT, "%.2f to %.2f", middle - half, middle + half);
    }

    private void wrong(String owner, String key, String sentence, String expected, String found) {
        text.finding(Severity.VIOLATION, CHECK, owner, key, sentence, expected, found,
                "The figures were computed anew from the replayed hands of the session.");
    }
}
