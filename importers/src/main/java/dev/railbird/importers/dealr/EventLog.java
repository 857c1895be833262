package dev.railbird.importers.dealr;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.HandId;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.json.JsonHygiene;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The store's rows in order, table by table; a hand leaves when it has ended. */
final class EventLog implements RowSink {
    private final ImportSink sink;
    private final RowQueue queue = new RowQueue(this::next);
    private final StreamBook streams = new StreamBook();
    private final TableBook tables = new TableBook();
    private final HandEmitter hands;
    private final EventMarks marks = new EventMarks();
    private final HandClock clock = new HandClock();
    /** Commands without the events that they made. */
    private final CommandLog commands;
    private Optional<StoredRow> last = Optional.empty();
    /** The first row before which ids of the store are missing. */
    private Optional<StoredRow> firstHole = Optional.empty();
    private long positionsMissing;
    /** The first row with an integer that readers of doubles round. */
    private Optional<StoredRow> firstLarge = Optional.empty();
    private int larges;
    /** The stream whose rows outside of any hand have been told. */
    private String stray = "";

    EventLog(ImportSink sink) {
        this.sink = sink;
        hands = new HandEmitter(sink);
        commands = new CommandLog(sink, Optional.empty());
    }

    @Override
    public void row(StoredRow row) {
        queue.add(row);
    }

    @Override
    public void command(SourceLocation at, Function<String, Optional<String>> get) {
        commands.command(at, get);
    }

    @Override
    public void broken(String sentence, String expected, String found, SourceLocation at) {
        sink.finding(new Finding(new CheckId(JsonHygiene.check(found)), Severity.VIOLATION, at,
                Optional.empty(), 0, sentence, expected, found, "", false,
                "The other lines are read all the same."));
        sink.unreadable(1);
    }

    @Override
    public void ignored(String reason) {
        sink.ignored(reason, 1);
    }

    /** Reads the commands of the same store, when all events have been read. */
    void commands(DatabaseRows rows) throws IOException {
        CommandLog beside = new CommandLog(sink, Optional.of(marks));
        rows.readCommands(beside::command);
        beside.finish();
    }

    /** The source has ended: hands that are still running are handed over as they are. */
    void finish() {
        queue.finish();
        for (Table table : tables.all()) {
            table.end().ifPresent(hand -> hands.emit(hand, table));
        }
        commands.finish();
        firstHole.ifPresent(row -> notice("LOG-02", row,
                "positions of the store are not in this export", "each id once",
                positionsMissing + " missing, the first before " + row.id(),
                "Rows of other streams, of writers that gave up, or rows that were removed."));
        firstLarge.ifPresent(row -> notice(JsonHygiene.CHECK, row,
                "seeds are JSON numbers that readers of doubles round",
                "text, or at most " + JsonHygiene.EXACT_BITS + " bits", larges + " seeds",
                "A player who checks the deal in a browser gets another deck; Railbird reads all"
                        + " digits."));
    }

    private void notice(String check, StoredRow row, String sentence, String expected,
            String found, String hint) {
        sink.finding(new Finding(new CheckId(check), Severity.NOTICE, row.at(), Optional.empty(),
                0, sentence, expected, found, "", false, hint));
    }

    private void next(StoredRow row) {
        List<Note> notes = new ArrayList<>(0);
        boolean isCopy = isRepeated(row, notes);
        Optional<StoredRow> before = last;
        last = Optional.of(row);
        Table table = tables.of(row.stream());
        marks.add(row);
        if (isCopy) {
            sink.ignored("row that stands twice", 1);
            report(notes, table.running(), row);
            return;
        }
        idIsNext(before, row, notes);
        isStoredNext(before, row, notes);
        streams.enter(row).ifPresent(notes::add);
        Optional<EventKind> kind = EventKind.named(row.kind());
        if (kind.isEmpty()) {
            notes.add(PayloadSchema.note(row, "an event of a type that the store does not have",
                    "a known event_type", row.kind()));
        }
        Optional<Payload> payload = kind.flatMap(known -> PayloadSchema.read(row, known, notes));
        if (payload.isEmpty()) {
            sink.unreadable(1);
            table.running().ifPresent(hand -> hand.hasLoss = true);
            report(notes, table.running(), row);
            return;
        }
        sink.used(1);
        if (kind.get() == EventKind.SEED_REVEALED
                && payload.get().whole("seed_reveal").bitLength() > JsonHygiene.EXACT_BITS) {
            firstLarge = firstLarge.isEmpty() ? Optional.of(row) : firstLarge;
            larges++;
        }
        enter(table, kind.get(), row, payload.get(), notes);
    }

    private void enter(Table table, EventKind kind, StoredRow row, Payload payload,
            List<Note> notes) {
        if (kind == EventKind.HAND_STARTED) {
            table.end().ifPresent(hand -> {
                hand.isFollowed = true;
                hands.emit(hand, table);
            });
            HandRows hand = new HandRows(row, payload, table.seated());
            if (row.version() > 1 && hand.handId().equals(row.stream())) {
                notes.add(new Note(Note.Kind.VIOLATION, "LOG-01",
                        "the hand that a stream is named by is not its first event", "1",
                        Long.toString(row.version()), "Rows before it were added, or its version"
                                + " was changed.", row.at()));
            }
            if (row.version() == 1 && !hand.handId().equals(row.stream())) {
                notes.add(new Note(Note.Kind.VIOLATION, "LOG-03",
                        "the first hand of a stream has another id than the stream",
                        row.stream(), hand.handId(),
                        "A stream is named by its first hand: one of the two was changed.",
                        row.at()));
            }
            clock.enter(row, payload).ifPresent(notes::add);
            table.start(hand);
            report(notes, table.running(), row);
            return;
        }
        table.apply(kind, row, payload, notes);
        Optional<HandRows> running = table.running();
        boolean isOfTheTable = kind == EventKind.PLAYER_SAT_DOWN
                || kind == EventKind.PLAYER_STOOD_UP;
        if (running.isEmpty() && !isOfTheTable && !stray.equals(row.stream())) {
            stray = row.stream();
            notes.add(PayloadSchema.note(row, "a " + kind.word() + " outside of any hand",
                    "an event between HandStarted and HandEnded", kind.word()));
        }
        report(notes, running, row);
        boolean isAfterwards = isOfTheTable && running.isPresent() && running.get().isPaid;
        if (running.isEmpty() || isAfterwards) {
            return;
        }
        if (running.get().entries.size() < HandRows.ROWS_MAX) {
            running.get().entries.add(new HandRows.Entry(kind, row, payload));
        }
        boolean isDeserted = kind == EventKind.PLAYER_STOOD_UP && table.seated().isEmpty();
        if (kind == EventKind.HAND_ENDED || isDeserted) {
            // A server that starts stands everybody up: the hand will not go on.
            running.get().hasEnded = !isDeserted;
            running.get().isFollowed = isDeserted;
            table.end().ifPresent(hand -> hands.emit(hand, table));
        }
    }

    /** True for a row that says the same as the one before it, under the same id. */
    private boolean isRepeated(StoredRow row, List<Note> notes) {
        if (last.isEmpty() || row.id() < 0 || last.get().id() != row.id()) {
            return false;
        }
        boolean isCopy = last.get().saysTheSame(row);
        notes.add(new Note(Note.Kind.VIOLATION, "LOG-01", isCopy ? "a row stands twice"
                : "two rows have the same id", "each id once", Long.toString(row.id()),
                isCopy ? "The second one is left out." : "One of the two was added or changed.",
                row.at()));
        return isCopy;
    }

    private void idIsNext(Optional<StoredRow> before, StoredRow row, List<Note> notes) {
        if (before.isPresent() && row.id() > before.get().id() + 1 && before.get().id() >= 0) {
            firstHole = firstHole.isEmpty() ? Optional.of(row) : firstHole;
            positionsMissing += row.id() - before.get().id() - 1;
        }
        if (before.isPresent() && row.id() >= 0 && row.id() < before.get().id()) {
            notes.add(new Note(Note.Kind.VIOLATION, "LOG-01",
                    "a row stands more than " + RowQueue.ROWS_MAX + " rows too late",
                    "rows roughly in the order of their ids", Long.toString(row.id()),
                    "Export with ORDER BY id.", row.at()));
        }
    }

    /** Ids and times of storage are given by one store, in one order. */
    private static void isStoredNext(Optional<StoredRow> before, StoredRow row,
            List<Note> notes) {
        boolean isBoth = before.isPresent() && row.createdAt() >= 0
                && before.get().id() < row.id();
        if (isBoth && row.createdAt() < before.get().createdAt()) {
            notes.add(new Note(Note.Kind.VIOLATION, "LOG-04",
                    "a row was stored before the row with the id before",
                    "not before " + before.get().createdAt(), Long.toString(row.createdAt()),
                    "A time of storage was changed, here or at " + before.get().at() + ".",
                    row.at()));
        }
    }

    /** What is wrong with a row of a hand is told by the hand. */
    private void report(List<Note> notes, Optional<HandRows> hand, StoredRow row) {
        if (hand.isPresent()) {
            hand.get().notes.addAll(notes);
            return;
        }
        for (Note note : notes) {
            sink.finding(new Finding(new CheckId(note.check()), Severity.VIOLATION,
                    note.location(), Optional.<HandId>empty(), 0, note.sentence(),
                    note.expected(), note.found(), "", false, note.hint()));
        }
    }
}
