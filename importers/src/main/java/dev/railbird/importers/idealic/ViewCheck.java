package dev.railbird.importers.idealic;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.event.Note;
import dev.railbird.importers.idealic.IdealicAction.Verb;
import dev.railbird.importers.idealic.JsonValue.Text;
import java.util.List;
import java.util.Optional;

/** A hand with an author is the view of one player: it must not hold what others were dealt. */
final class ViewCheck {
    private static final String CHECK = "LOG-15";
    private static final String HINT = "The field author names whose view this is.";
    private final IdealicRecord record;
    private final HandFields fields;
    private final List<String> players;

    ViewCheck(IdealicRecord record, HandFields fields, List<String> players) {
        this.record = record;
        this.fields = fields;
        this.players = players;
    }

    void check(List<IdealicAction> actions) {
        Optional<Text> author = fields.text("author");
        if (author.isEmpty()) {
            return;
        }
        int own = players.indexOf(author.get().text()) + 1;
        if (own == 0) {
            record.note(Note.Kind.NOTICE, CHECK, "the view of somebody who is not at the table",
                    "the name of a player", author.get().text(), HINT, author.get().line(),
                    author.get().column());
        }
        for (IdealicAction action : actions) {
            if (action.verb() == Verb.DEAL_HOLE && action.seat() != own && isKnown(action)) {
                record.note(Note.Kind.VIOLATION, CHECK, "the view of " + author.get().text()
                        + " shows cards of p" + action.seat(), "????",
                        action.cards().toString(), HINT, action.line(), action.column());
            }
        }
        for (String secret : List.of("seed", "_venueIds")) {
            record.value(secret).ifPresent(value -> record.note(Note.Kind.VIOLATION, CHECK,
                    "the view of " + author.get().text() + " holds the field " + secret,
                    "no such field", secret, HINT, value.line(), value.column()));
        }
    }

    private static boolean isKnown(IdealicAction action) {
        for (CardSlot slot : action.cards()) {
            if (slot.isKnown()) {
                return true;
            }
        }
        return false;
    }
}
