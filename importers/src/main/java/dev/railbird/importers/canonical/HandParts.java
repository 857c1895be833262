package dev.railbird.importers.canonical;

import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Attribute;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.HandId;
import dev.railbird.core.hand.RakeRule;
import dev.railbird.core.hand.SeatSetup;
import dev.railbird.core.hand.StreamId;
import dev.railbird.core.replay.RuleProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of one hand as its line gives them, until the hand can be put together. */
final class HandParts {
    private final String file;
    private final Faults faults;
    private final Members head;
    private final List<SeatSetup> seats = new ArrayList<>();
    private final List<RecordedEvent> events = new ArrayList<>();
    private final List<RecordedClaim> claims = new ArrayList<>();
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private int line;
    private int farthestClaim;
    private int farthestColumn;
    private RakeRule rake = RakeRule.NONE;
    private Optional<String> handSource = Optional.empty();
    private ChipScale scale = ChipScale.WHOLE;

    HandParts(String file, Faults faults, Members head) {
        this.file = file;
        this.faults = faults;
        this.head = head;
    }

    /** The parts that are arrays of objects, or an object. */
    enum Section {
        SEATS, EVENTS, CLAIMS, ATTRIBUTES, NOTES, RAKE;

        private static final Section[] ALL = values();

        static Optional<Section> named(String name) {
            for (Section section : ALL) {
                if (Words.of(section).equals(name)) {
                    return Optional.of(section);
                }
            }
            return Optional.empty();
        }
    }

    void begin(int atLine) {
        line = atLine;
        seats.clear();
        events.clear();
        claims.clear();
        attributes.clear();
        notes.clear();
        rake = RakeRule.NONE;
        farthestClaim = 0;
    }

    /** What the other parts need to know of the head; the head is not asked about the rest yet. */
    ChipScale readScale() {
        handSource = head.has("source") ? Optional.of(head.text("source")) : Optional.empty();
        int decimals = head.has("decimals")
                ? (int) head.integer("decimals", 0, ChipScale.DECIMALS_MAX) : 0;
        String currency = head.text("currency", "");
        head.amountsIn(new ChipScale(currency, decimals, 1));
        Chips granule = head.amount("granule", Chips.of(1));
        if (granule.isZero()) {
            head.wrong(head.find("granule"), "an amount above zero");
        }
        scale = new ChipScale(currency, decimals, Math.max(1, granule.units()));
        return scale;
    }

    void element(Section section, Members in) {
        switch (section) {
            case SEATS -> seats.add(SetupForm.seat(in));
            case EVENTS -> event(in);
            case CLAIMS -> claim(in);
            case ATTRIBUTES -> attributes.add(new Attribute(in.text("name"), in.text("json")));
            case NOTES -> notes.add(new Note(in.word("kind", Note.Kind.values()),
                    in.text("check"), in.text("sentence"), in.text("expected"), in.text("found"),
                    in.text("hint"), place(in)));
            case RAKE -> rake = SetupForm.rake(in);
        }
        in.nothingElse();
    }

    private SourceLocation place(Members in) {
        return Places.read(in, handSource, SourceLocation.line(file, line, in.column()));
    }

    private void event(Members in) {
        int form = form(in, "event", EventForms.ALL);
        if (form < 0) {
            return;
        }
        long number = in.integer("number", 0, Long.MAX_VALUE);
        PokerEvent event = EventForms.ALL.get(form).reader().apply(in);
        Provenance provenance = in.has("provenance")
                ? in.word("provenance", Provenance.values()) : Provenance.RECORDED;
        Optional<String> playedAt = in.has("playedAt") ? Optional.of(in.text("playedAt"))
                : Optional.empty();
        events.add(new RecordedEvent(number, event, provenance, place(in), playedAt));
    }

    private void claim(Members in) {
        int form = form(in, "claim", ClaimForms.ALL);
        if (form < 0) {
            return;
        }
        long afterEvent = in.integer("afterEvent", 0, Long.MAX_VALUE);
        Claim claim = ClaimForms.ALL.get(form).reader().apply(in);
        claims.add(new RecordedClaim(afterEvent, claim, place(in)));
        int seat = in.find("seat");
        if (seat >= 0 && in.numbers[seat] > farthestClaim) {
            farthestClaim = (int) in.numbers[seat];
            farthestColumn = in.columns[seat];
        }
    }

    /** Events of nobody are refused by the fold; claims about nobody have nothing to say. */
    private void checkClaims() {
        if (farthestClaim > seats.size()) {
            faults.add(farthestColumn, "the field seat has a wrong value", "a seat of the hand",
                    Integer.toString(farthestClaim));
        }
    }

    /** The kind of an event or claim; of an unknown one nothing else is said. */
    private <T> int form(Members in, String key, List<Form<T>> forms) {
        int before = in.find(key);
        String word = in.text(key);
        int form = Form.named(forms, word);
        if (form < 0) {
            if (before >= 0 && in.isText(before)) {
                faults.add(in.columns[before], "a kind of " + key
                        + " that the canonical form does not know",
                        "a kind of this version", word);
            }
            in.askForAll();
        }
        return form;
    }

    /** The hand, unless a part of it was at fault. */
    Optional<PokerHand> build() {
        HandId id = new HandId(head.text("hand"));
        StreamId stream = new StreamId(head.text("stream", ""));
        SourceLocation location = place(head);
        String record = head.text("record", Integer.toString(line));
        String format = head.text("format", CanonicalImporter.FORMAT);
        String profile = head.text("profile", RuleProfile.STANDARD.name());
        boolean isWhole = head.truth("isWhole", true);
        PokerHand.Implied leavesOut = SetupForm.leavesOut(head);
        SetupForm setup = new SetupForm(head, faults, scale, seats, rake);
        checkClaims();
        if (!setup.isSound()) {
            return Optional.empty();
        }
        head.nothingElse();
        return faults.areNone() ? Optional.of(new PokerHand(id, stream, record, location, format,
                profile, setup.build(), leavesOut, events, claims, attributes, notes, isWhole))
                : Optional.empty();
    }
}
