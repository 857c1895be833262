package dev.railbird.importers.golf;

import dev.railbird.core.event.Attribute;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.golf.GolfClaim;
import dev.railbird.core.golf.GolfEvent;
import dev.railbird.core.golf.GolfGame;
import dev.railbird.core.hand.HandId;
import dev.railbird.core.hand.StreamId;
import dev.railbird.importers.json.JsonHygiene;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One game as its rows come in, in the order of their numbers. */
final class GameDraft {
    private record Entry(GolfGame.Recorded recorded, List<GolfClaim> claims) {
    }

    /** Which columns of a row hold something. */
    private record Shape(boolean hasTime, boolean hasId) {
    }

    private static final int SEED_BITS = 31;
    private final String id;
    private Optional<Shape> shape = Optional.empty();
    private boolean hasMixedShape;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Attribute> attributes = new ArrayList<>();

    GameDraft(String id) {
        this.id = id;
    }

    /** False when the row could not be read as an event; it is in the game all the same. */
    boolean add(StoredRow row, Optional<Long> number, EventReader reader) {
        if (number.isEmpty()) {
            note(row.location(), "a row has no sequence number", "a whole number as sequence_num",
                    Shown.of(row.number()), "The row is left out: expect a gap.");
            return false;
        }
        shape(row);
        Optional<Instant> time = time(row);
        GolfEvent event;
        List<GolfClaim> claims = List.of();
        try {
            Payload data = new Payload(row.payload(), row.player());
            event = reader.read(row.type(), data);
            claims = reader.claims();
            written(row, number.get(), event, data);
        } catch (RowFault fault) {
            event = new GolfEvent.Unreadable(JsonHygiene.check(fault.found),
                    Shown.of(row.type()), fault.expected, Shown.of(fault.found));
        }
        Optional<Long> position = GameShelf.position(row);
        if (position.isPresent()) {
            claims = new ArrayList<>(claims);
            claims.add(new GolfClaim.StoredAt(position.get()));
        }
        entries.add(new Entry(new GolfGame.Recorded(number.get(), event, Provenance.RECORDED,
                row.location(), time), claims));
        return !(event instanceof GolfEvent.Unreadable);
    }

    /** An export has times and ids, or has none: columns that the table never leaves empty. */
    private void shape(StoredRow row) {
        Shape its = new Shape(row.time().isPresent(), GameShelf.position(row).isPresent());
        if (shape.isEmpty()) {
            shape = Optional.of(its);
        } else if (!shape.get().equals(its) && !hasMixedShape) {
            hasMixedShape = true;
            boolean isTime = shape.get().hasTime() != its.hasTime();
            note(row.location(), "a row is written otherwise than the first of its game",
                    (isTime ? "a time: " + shape.get().hasTime()
                            : "an id: " + shape.get().hasId()),
                    isTime ? Shown.of(row.time().orElse("none")) : Shown.of(row.id()),
                    "The table leaves neither empty: one of the two rows was changed.");
        }
    }

    /** What the app writes whatever happens, and only once. */
    private void written(StoredRow row, long number, GolfEvent event, Payload data) {
        for (String name : WrittenFields.missing(row.type(), data)) {
            note(row.location(), "an event without a key that the app always writes",
                    "data." + name, "no such key", "The key was taken out, or another app wrote"
                            + " the event.");
        }
        for (String name : WrittenFields.added(row.type(), data)) {
            note(row.location(), "an event with a key that the app does not write",
                    "the keys of " + row.type(), "data." + Shown.of(name),
                    "It is left out of the replay; another app may mean something by it.");
        }
        if (event instanceof GolfEvent.RoundStarted round && round.seed()
                .filter(seed -> seed.signum() < 0 || seed.bitLength() > SEED_BITS).isPresent()) {
            note(row.location(), "a seed that the server does not draw",
                    "0 to 2147483647 as data.deck_seed", round.seed().get().toString(),
                    "The same deck can follow from it: to the generator -5 is 5.");
        }
        if (row.player().isPresent() && WrittenFields.isOfNobody(row.type())) {
            note(row.location(), "an event of the table with a player", "no player_id",
                    Shown.of(row.player().get()), "Nobody starts or ends a game or a round.");
        }
        boolean isCreation = event instanceof GolfEvent.GameCreated;
        if (isCreation != entries.isEmpty() && (isCreation || number == 1)) {
            note(row.location(), isCreation ? "a game is created a second time"
                    : "a game begins before it is created", isCreation ? "one game_created"
                    : "game_created", row.type(), "Look for rows that were moved or copied.");
        }
        String host = isCreation ? data.textOrNothing("host_id") : "";
        if (!host.isEmpty() && !row.player().equals(Optional.of(host))) {
            note(row.location(), "another player is the host than created the game",
                    row.player().orElse("none"), Shown.of(host),
                    "Both say who opened the room.");
        }
    }

    private Optional<Instant> time(StoredRow row) {
        if (row.time().isEmpty()) {
            return Optional.empty();
        }
        String text = row.time().get();
        Optional<Instant> time = Times.parse(text).or(() -> Times.seconds(text));
        if (time.isEmpty()) {
            note(row.location(), "a row has no time that can be read",
                    "a date and time with an offset", Shown.of(text), "");
        }
        return time;
    }

    private void note(SourceLocation location, String sentence, String expected, String found,
            String hint) {
        notes.add(new Note(Note.Kind.VIOLATION, GameShelf.SCHEMA.text(), sentence, expected,
                found, hint, location));
    }

    void attribute(String name, String json) {
        attributes.add(new Attribute(name, json));
    }

    String id() {
        return id;
    }

    /** @param whole claims about the game as a whole */
    Optional<GolfGame> build(List<GolfGame.Claimed> whole) {
        if (entries.isEmpty() && notes.isEmpty()) {
            return Optional.empty();
        }
        List<GolfGame.Recorded> events = new ArrayList<>(entries.size());
        List<GolfGame.Claimed> claims = new ArrayList<>(whole);
        for (Entry entry : entries) {
            events.add(entry.recorded());
            for (GolfClaim claim : entry.claims()) {
                claims.add(new GolfGame.Claimed(entry.recorded().number(), claim,
                        entry.recorded().location()));
            }
        }
        SourceLocation first = events.isEmpty() ? notes.get(0).location()
                : events.get(0).location();
        return Optional.of(new GolfGame(new HandId(id), new StreamId(id), first.at().toString(),
                first, "golf", events, claims, attributes, notes));
    }
}
