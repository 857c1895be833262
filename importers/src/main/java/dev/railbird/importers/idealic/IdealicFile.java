package dev.railbird.importers.idealic;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.idealic.ObjectSplitter.Kind;
import dev.railbird.importers.json.JsonHygiene;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One source on its way into the sink, object by object, each on its own when one is broken. */
final class IdealicFile {
    private static final String SCHEMA = "LOG-06";
    private static final String REST = "The other hands of the source are read all the same.";
    private final String name;
    private final ImportSink sink;
    private final ObjectSplitter splitter;
    private final SessionLinks links = new SessionLinks();
    private int hands;
    private boolean wasCut;

    IdealicFile(String name, InputStream in, ImportSink sink) {
        this.name = name;
        this.sink = sink;
        splitter = new ObjectSplitter(in);
    }

    void read() throws IOException {
        for (Kind kind = splitter.next(); kind != Kind.END; kind = splitter.next()) {
            switch (kind) {
                case OBJECT:
                case CUT_OBJECT:
                    object();
                    break;
                case TOO_LONG:
                    hands++;
                    unreadable(SCHEMA, "an object is longer than Railbird reads", "at most "
                            + ObjectSplitter.OBJECT_BYTES_MAX + " bytes", "more", here());
                    break;
                case STRAY:
                    sink.finding(finding("text between the hands that is no JSON",
                            splitter.expected(), "something else", here(), REST));
                    sink.unreadable(1);
                    break;
                case OPEN_ARRAY:
                    openArray();
                    break;
                case END:
                    break;
            }
            wasCut = kind == Kind.CUT_OBJECT;
        }
        if (splitter.blankLines() > 0) {
            sink.ignored("blank line", splitter.blankLines());
        }
    }

    /** After a hand that was cut off this says nothing new. */
    private void openArray() {
        if (!wasCut) {
            sink.finding(finding("the array of hands is not closed", "]", "the end of the source",
                    here(), "The end of the source is missing."));
        }
    }

    private SourceLocation here() {
        return SourceLocation.line(name, splitter.line(), splitter.column());
    }

    private void object() {
        hands++;
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(splitter.bytes()))
                    .toString();
        } catch (CharacterCodingException odd) {
            unreadable(JsonHygiene.CHECK, "a hand that is not UTF-8", "UTF-8", "other bytes",
                    here());
            return;
        }
        try {
            hand(new IdealicRecord(name, hands,
                    JsonReader.object(text, splitter.line(), splitter.column())), text.length());
        } catch (JsonFault fault) {
            unreadable(JsonHygiene.check(fault.getMessage()),
                    "this is not JSON that every reader reads alike", "JSON", fault.getMessage(),
                    SourceLocation.line(name, fault.line, fault.column));
        }
    }

    private void unreadable(String check, String sentence, String expected, String found,
            SourceLocation location) {
        sink.unreadableHand(Integer.toString(hands), here(),
                List.of(finding(check, sentence, expected, found, location, REST)));
    }

    private void hand(IdealicRecord record, int size) {
        if (record.value("variant").isEmpty() && record.value("actions").isEmpty()
                && record.value("startingStacks").isEmpty()) {
            sink.finding(finding("JSON that is no poker hand", "variant, players, actions",
                    "another object", here(), "Is this the right file?"));
            sink.unreadable(1);
            return;
        }
        links.follow(record, size);
        Optional<PokerHand> hand = new HandBuilder(record).build();
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
        sink.unreadableHand(Integer.toString(hands), here(), findings);
    }

    static Finding mark(String name) {
        return finding("the source starts with a byte order mark", "JSON without one", "EF BB BF",
                SourceLocation.line(name, 1, 1), "Save it as UTF-8 without BOM.");
    }

    private static Finding finding(String sentence, String expected, String found,
            SourceLocation location, String hint) {
        return finding(SCHEMA, sentence, expected, found, location, hint);
    }

    private static Finding finding(String check, String sentence, String expected, String found,
            SourceLocation location, String hint) {
        return new Finding(new CheckId(check), Severity.VIOLATION, location, Optional.empty(), 0,
                sentence, expected, found, "", false, hint);
    }
}
