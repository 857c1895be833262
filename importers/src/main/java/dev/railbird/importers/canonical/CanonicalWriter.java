package dev.railbird.importers.canonical;

import dev.railbird.core.event.Attribute;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.hand.SeatSetup;
import java.util.List;

/**
 * Writes a hand as one line; the same hand is the same bytes for ever. Head first, then the arrays
 * that need it to be read. Not for use by two threads at once.
 */
public final class CanonicalWriter {
    /** Changes when a line means something else or holds something new. */
    public static final int VERSION = 1;
    /** A longer line is not read back; as much as a section of PHH may have. */
    public static final int LINE_BYTES_MAX = 16 * 1024 * 1024;
    static final String GAME = "poker";
    private final JsonText out = new JsonText();

    /** The line without its line feed; all characters have a UTF-8 form. */
    public String line(PokerHand hand) {
        out.begin(hand.setup().scale());
        out.open('{').field("railbird", "hand").field("version", VERSION);
        out.field("game", GAME).field("hand", hand.id().text());
        out.field("stream", hand.stream().text()).field("record", hand.record());
        out.field("source", hand.location().source());
        Places.write(out, hand.location().at());
        out.field("format", hand.format()).field("profile", hand.profile());
        out.field("isWhole", hand.isWhole());
        leavesOut(hand.leavesOut());
        SetupForm.write(out, hand.setup());
        SetupForm.write(out, hand.setup().rake());
        seats(hand.setup().seats());
        events(hand);
        claims(hand);
        out.key("attributes").open('[');
        for (Attribute attribute : hand.attributes()) {
            out.open('{').field("name", attribute.name()).field("json", attribute.json());
            out.close('}');
        }
        out.close(']').key("notes").open('[');
        hand.notes().forEach(note -> note(note, hand.location().source()));
        return out.close(']').close('}').toString();
    }

    private void leavesOut(PokerHand.Implied implied) {
        out.key("leavesOut").open('[');
        step("posts", implied.posts());
        step("burns", implied.burns());
        step("returns", implied.returns());
        step("awards", implied.awards());
        out.close(']');
    }

    private void step(String name, boolean isLeftOut) {
        if (isLeftOut) {
            out.value(name);
        }
    }

    private void seats(List<SeatSetup> seats) {
        out.key("seats").open('[');
        for (SeatSetup seat : seats) {
            SetupForm.write(out, seat);
        }
        out.close(']');
    }

    private void events(PokerHand hand) {
        out.key("events").open('[');
        for (RecordedEvent recorded : hand.events()) {
            Form<PokerEvent> form = Form.of(EventForms.ALL, recorded.event());
            out.open('{').field("number", recorded.number()).field("event", form.word());
            form.writer().accept(recorded.event(), out);
            if (recorded.provenance() != Provenance.RECORDED) {
                out.field("provenance", Words.of(recorded.provenance()));
            }
            Places.write(out, recorded.location(), hand.location().source());
            if (recorded.playedAt().isPresent()) {
                out.field("playedAt", recorded.playedAt().get());
            }
            out.close('}');
        }
        out.close(']');
    }

    private void claims(PokerHand hand) {
        out.key("claims").open('[');
        for (RecordedClaim recorded : hand.claims()) {
            Form<Claim> form = Form.of(ClaimForms.ALL, recorded.claim());
            out.open('{').field("afterEvent", recorded.afterEvent()).field("claim", form.word());
            form.writer().accept(recorded.claim(), out);
            Places.write(out, recorded.location(), hand.location().source());
            out.close('}');
        }
        out.close(']');
    }

    private void note(Note note, String source) {
        out.open('{').field("kind", Words.of(note.kind())).field("check", note.check());
        out.field("sentence", note.sentence()).field("expected", note.expected());
        out.field("found", note.found()).field("hint", note.hint());
        Places.write(out, note.location(), source);
        out.close('}');
    }
}
