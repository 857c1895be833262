package dev.railbird.importers.idealic;

import dev.railbird.core.card.CardSlot;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One action string as read.
 *
 * @param seat from 1, 0 for the board and for words of nobody
 * @param amount what a raise goes to, or what a call writes of itself
 * @param text the words of a message, or a comment that is no time
 * @param stamp the thirteen digits of milliseconds that the engine appends
 */
record IdealicAction(Verb verb, int seat, Optional<BigDecimal> amount, List<CardSlot> cards,
        String text, Optional<String> stamp, int line, int column) {
    IdealicAction {
        cards = List.copyOf(cards);
    }

    enum Verb { DEAL_HOLE, DEAL_BOARD, FOLD, CHECK_OR_CALL, RAISE, SHOW, MUCK, MESSAGE }
}
