package dev.railbird.importers.pokerforbots.stats;

import dev.railbird.core.check.Severity;
import dev.railbird.importers.pokerforbots.message.Datum;
import dev.railbird.importers.pokerforbots.message.Datum.Fields;
import java.util.Optional;

/** The figures of one bot against those that its hands give. */
final class BotFigures {
    private static final String CHECK = "RULE-14";
    private static final double CLOSE = 1e-9;
    private final FigureFindings told;
    private final String bot;

    BotFigures(FigureFindings told, String bot) {
        this.told = told;
        this.bot = bot;
    }

    /** What the server counts whether it keeps details or not. */
    void totals(Fields player, BotBook book) {
        exact(player, "hands", book.hands());
        exact(player, "net_chips", book.net());
        exact(player, "total_won", book.won());
        exact(player, "total_lost", book.lost());
        exact(player, "last_delta", book.last());
        exact(player, "busts", book.busts());
        figure(player, "avg_per_hand", (double) book.net() / book.hands());
    }

    /** All that is won is lost by somebody else; less only by chips that the server loses. */
    void sum(Fields player) {
        long net = player.whole("total_won") - player.whole("total_lost");
        if (net != player.whole("net_chips")) {
            wrong("net_chips", bot + " has won less lost something else than net_chips",
                    Long.toString(net), Long.toString(player.whole("net_chips")));
        }
    }

    void exact(Fields fields, String key, long expected) {
        if (fields.whole(key) != expected) {
            wrong(key, key + " of " + bot + " is not what its hands give",
                    Long.toString(expected), shown(fields.get(key)));
        }
    }

    void figure(Fields fields, String key, double expected) {
        double found = Figures.number(fields.get(key));
        if (!isClose(found, expected)) {
            wrong(key, key + " of " + bot + " is not what its hands give",
                    Figures.text(expected), shown(fields.get(key)));
        }
    }

    static boolean isClose(double told, double expected) {
        return Math.abs(told - expected) <= CLOSE * Math.max(1, Math.abs(expected));
    }

    private static String shown(Optional<Datum> value) {
        return value.map(Figures::text).orElse("nothing");
    }

    private void wrong(String key, String sentence, String expected, String found) {
        told.finding(Severity.VIOLATION, CHECK, bot, key, sentence, expected, found,
                "The figures were computed anew from the replayed hands of the session.");
    }
}
