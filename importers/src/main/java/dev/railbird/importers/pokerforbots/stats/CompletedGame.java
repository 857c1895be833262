package dev.railbird.importers.pokerforbots.stats;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.pokerforbots.message.Datum.Fields;
import java.util.Optional;

/**
 * What the server sends to everybody when a game is over, against the hands that a capture saw of
 * it. A bot whose connection was not recorded has no name in them, and of one that came and went
 * only the hands of its own connection are known: such a bot is left alone.
 */
public final class CompletedGame {
    private final BotBooks books = new BotBooks();

    public void add(PokerHand hand) {
        books.add(hand);
    }

    /** A hand that was seen and cannot be read. */
    public void miss() {
        books.miss();
    }

    public void check(Fields completed, SourceLocation at, ImportSink sink) {
        FigureFindings told = (severity, check, owner, key, sentence, expected, found, hint) ->
                sink.finding(new Finding(new CheckId(check), severity, at, Optional.empty(), 0,
                        sentence, expected, found, "", false, hint));
        boolean isWhole = books.hands() == completed.whole("hands_completed");
        for (Fields player : completed.tables("players")) {
            String bot = player.text("bot_id");
            BotFigures figures = new BotFigures(told, bot);
            figures.sum(player);
            BotBook book = books.byBot().get(bot);
            boolean isKnown = book != null
                    && (isWhole || book.hands() == player.whole("hands"));
            if (books.unusable() == 0 && isKnown) {
                figures.totals(player, book);
            }
            if (player.whole("hands") > completed.whole("hands_completed")) {
                told.finding(Severity.VIOLATION, "RULE-14", bot, "hands", bot
                        + " has played more hands than the game", "at most "
                        + completed.whole("hands_completed"),
                        Long.toString(player.whole("hands")), "A bot sits in a hand once.");
            }
        }
    }
}
