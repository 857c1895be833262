package dev.railbird.importers.platform;

import dev.railbird.core.card.Card;
import dev.railbird.importers.platform.Message.Name;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What can be said of a round that cannot be replayed: its cards, and who acts after folding. */
final class RoundChecks {
    private final Report report;

    RoundChecks(Report report) {
        this.report = report;
    }

    void judge(Round round) {
        Map<Card, Message> seen = new LinkedHashMap<>();
        Map<String, Integer> held = new LinkedHashMap<>();
        Set<String> folded = new LinkedHashSet<>();
        int table = 0;
        for (Message message : round.messages) {
            if (message.name() == Name.BROADCAST) {
                folds(message, folded);
                continue;
            }
            for (Card card : CardWords.of(message.payload())) {
                Message before = seen.put(card, message);
                if (before != null) {
                    report.violation("RULE-01", message.at(), "S2-DUP-CARD: " + card
                            + " has been dealt before in this round", "a card that is still in the"
                            + " deck", card.toString(), "It was dealt at " + before.at() + ".");
                }
                table += message.name() == Name.TABLE_CARD ? 1 : 0;
            }
            if (message.name() == Name.PLAYER_CARD) {
                held.merge(message.user(), 1, Integer::sum);
            }
        }
        counts(round, held, table);
    }

    private void folds(Message message, Set<String> folded) {
        if (folded.contains(message.about())) {
            report.violation("RULE-04", message.at(), "S2-FOLDED: a player acts after folding",
                    "no action", message.payload().textOf("action").orElse(""),
                    "The hand of this player is dead.");
        }
        if (message.payload().textOf("action").orElse("").equals("fold")) {
            folded.add(message.about());
        }
    }

    private void counts(Round round, Map<String, Integer> held, int table) {
        held.forEach((user, cards) -> {
            if (cards != 2 && !user.isEmpty()) {
                report.violation("RULE-02", round.first.at(), "S2-CARD-COUNT: " + user
                        + " is dealt another number of hole cards", "2", Integer.toString(cards),
                        "See the cards of round " + round.number + ".");
            }
        });
        if (round.end().isPresent() && table != 0 && (table < 3 || table > 5)) {
            report.violation("RULE-02", round.end().get().at(), "S2-CARD-COUNT: another number of"
                    + " table cards", "0, 3, 4 or 5", Integer.toString(table),
                    "See the cards of round " + round.number + ".");
        }
    }
}
