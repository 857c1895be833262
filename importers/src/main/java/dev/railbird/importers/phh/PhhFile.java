package dev.railbird.importers.phh;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.toml.KeyTexts;
import dev.railbird.importers.toml.SectionNames;
import dev.railbird.importers.toml.SectionSplitter;
import dev.railbird.importers.toml.TomlFault;
import dev.railbird.importers.toml.TomlReader;
import dev.railbird.importers.toml.TomlValue.Entry;
import dev.railbird.importers.toml.TomlValue.Table;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One file on its way into the sink: section by section, each on its own when one is broken. */
public final class PhhFile {
    /** Makes a hand of a record; empty when it cannot, the record's notes say why. */
    public interface HandMaker {
        /** @param index how many hands the file had before this one */
        Optional<PokerHand> make(PhhRecord record, int index);
    }

    private static final int SECTIONS_JOINED_MAX = 64;
    private static final CheckId SCHEMA = new CheckId("LOG-06");
    private final String name;
    private final ImportSink sink;
    private final HandMaker maker;
    private final SectionSplitter splitter;
    private final SectionNames names = new SectionNames();
    private final PhhActions actions = new PhhActions();
    private final KeyTexts keys = new KeyTexts(PhhKeys::place);
    private PhhRecord pending;
    private int hands;
    private TomlFault first;

    public PhhFile(String name, InputStream in, ImportSink sink, HandMaker maker)
            throws IOException {
        this.name = name;
        this.sink = sink;
        this.maker = maker;
        splitter = new SectionSplitter(in);
    }

    public void read() throws IOException {
        boolean isFirst = true;
        while (splitter.next()) {
            section(isFirst);
            isFirst = false;
        }
        emit();
    }

    private void section(boolean isFirst) throws IOException {
        int from = splitter.from();
        if (isFirst && startsWithMark(from)) {
            sink.finding(finding("the file starts with a byte order mark",
                    "TOML without a byte order mark", "EF BB BF",
                    SourceLocation.line(name, 1, 1), "Save the file as UTF-8 without BOM."));
            from += 3;
        }
        if (splitter.wasTooLong()) {
            emit();
            tooLong();
            return;
        }
        int offset = from - splitter.from();
        splitter.mark();
        for (int more = 0; true; more++) {
            TomlReader toml = new TomlReader(splitter.bytes(), splitter.from() + offset,
                    splitter.to(), splitter.line(), keys);
            try {
                statements(toml, more == 0);
                return;
            } catch (TomlFault fault) {
                if (more == 0) {
                    first = fault;
                }
                if (!fault.isOpenEnd || more == SECTIONS_JOINED_MAX || !splitter.extend()) {
                    splitter.reset();
                    broken(first);
                    return;
                }
            }
        }
    }

    private boolean startsWithMark(int from) {
        byte[] bytes = splitter.bytes();
        return splitter.to() - from >= 3 && (bytes[from] & 0xFF) == 0xEF
                && (bytes[from + 1] & 0xFF) == 0xBB && (bytes[from + 2] & 0xFF) == 0xBF;
    }

    /**
     * An array may have a line that looks like a header: when a value is still open at the end of
     * a section, more text is tried, and given back when that does not close it.
     */
    private void statements(TomlReader toml, boolean isFirstTry) throws TomlFault {
        toml.skipBlank();
        if (toml.peek() < 0) {
            return;
        }
        int line = toml.line;
        int column = toml.column();
        if (toml.peek() != '[') {
            pending = new PhhRecord(name, "", line, column, actions);
            RecordReader.read(toml, pending);
            return;
        }
        toml.at++;
        boolean isArrayOfTables = toml.take('[');
        toml.skipSpaces();
        String section = toml.key();
        toml.skipSpaces();
        toml.expect(']');
        if (isArrayOfTables) {
            toml.expect(']');
        }
        toml.endOfLine();
        boolean belongsToHand = pending != null && (section.indexOf('.') > 0
                || pending.name.isEmpty() && section.startsWith("_"));
        if (belongsToHand) {
            PhhRecord table = new PhhRecord(name, section, line, column, new PhhActions());
            RecordReader.read(toml, table);
            pending.add(PhhKeys.UNKNOWN,
                    new Entry(section, new Table(table.fields, line, column)));
            return;
        }
        emit();
        if (isFirstTry && !isArrayOfTables && names.isRepeated(section)) {
            sink.finding(finding("the table [" + section + "] stands twice",
                    "each table name once", section, SourceLocation.line(name, line, column),
                    "TOML forbids it; other readers refuse the whole file."));
        }
        pending = new PhhRecord(name, section, line, column, actions);
        RecordReader.read(toml, pending);
    }

    private void tooLong() {
        sink.finding(finding("a section is longer than Railbird reads",
                "at most " + SectionSplitter.SECTION_BYTES_MAX + " bytes", "more",
                SourceLocation.line(name, splitter.line(), 1), "Look for a damaged line."));
        sink.unreadable(1);
    }

    private void broken(TomlFault fault) {
        Finding finding = finding("this is not TOML", fault.expected, fault.found,
                SourceLocation.line(name, fault.line, fault.column),
                "The other sections of the file are read all the same.");
        String section = pending == null ? "" : pending.name;
        SourceLocation place = SourceLocation.line(name, splitter.line(), 1);
        pending = null;
        hands++;
        sink.unreadableHand(section, place, List.of(finding));
    }

    private void emit() {
        if (pending == null) {
            return;
        }
        PhhRecord record = pending;
        pending = null;
        if (isNoHand(record)) {
            return;
        }
        Optional<PokerHand> hand = maker.make(record, hands);
        hands++;
        if (hand.isPresent()) {
            sink.used(1);
            sink.hand(hand.get());
            return;
        }
        List<Finding> findings = new ArrayList<>();
        for (Note note : record.notes) {
            if (note.kind() == Note.Kind.VIOLATION) {
                findings.add(new Finding(new CheckId(note.check()), Severity.VIOLATION,
                        note.location(), Optional.empty(), 0, note.sentence(), note.expected(),
                        note.found(), "", false, note.hint()));
            }
        }
        sink.unreadableHand(record.name, record.location(), findings);
    }

    /** TOML that was never meant as a hand: none of the fields that every hand has. */
    private boolean isNoHand(PhhRecord record) {
        boolean none = !record.hasActions && record.field("variant").isEmpty()
                && record.field("starting_stacks").isEmpty();
        if (none && record.fields.isEmpty() && record.name.isEmpty()) {
            return true;
        }
        if (none) {
            sink.finding(finding("TOML that is no poker hand", "variant, starting_stacks, actions",
                    record.fields.isEmpty() ? "an empty table"
                            : "the field " + record.fields.get(0).key(), record.location(),
                    "Is this the right file?"));
            sink.unreadable(1);
        }
        return none;
    }

    private static Finding finding(String sentence, String expected, String found,
            SourceLocation location, String hint) {
        return new Finding(SCHEMA, Severity.VIOLATION, location, Optional.empty(), 0, sentence,
                expected, found, "", false, hint);
    }
}
