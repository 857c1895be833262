package dev.railbird.importers.idealic;

import dev.railbird.core.event.Claim;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.importers.idealic.JsonValue.Text;
import java.util.List;
import java.util.Optional;

/** A hand with an author is the view of one player: a claim that its secrets were taken out. */
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

    void check(List<RecordedClaim> claims) {
        Optional<Text> author = fields.text("author");
        if (author.isEmpty()) {
            return;
        }
        String name = author.get().text();
        int own = players.indexOf(name);
        if (own < 0) {
            record.note(Note.Kind.NOTICE, CHECK, "the view of somebody who is not at the table",
                    "the name of a player", name, HINT, author.get().line(),
                    author.get().column());
            return;
        }
        claims.add(new RecordedClaim(0, new Claim.ViewOf(SeatNumber.of(own + 1)),
                record.at(author.get())));
        record.value("_venueIds").ifPresent(value -> record.note(Note.Kind.VIOLATION, CHECK,
                "the view of " + name + " holds who the others are at their site",
                "no field _venueIds", "_venueIds", HINT, value.line(), value.column()));
    }
}
