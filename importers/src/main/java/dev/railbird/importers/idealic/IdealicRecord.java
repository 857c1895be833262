package dev.railbird.importers.idealic;

import dev.railbird.core.event.Note;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.idealic.JsonValue.Fields;
import dev.railbird.importers.idealic.JsonValue.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One object as read, and what is odd about it. */
final class IdealicRecord {
    private static final int TEXT_MAX = 200;
    private static final String HINT = "See docs/formats/idealic.md.";
    final String source;
    final int number;
    final Fields fields;
    final List<Note> notes = new ArrayList<>(0);
    final List<SessionLinks.Carried> carried = new ArrayList<>(0);

    /** @param number place among the hands of the source, from 1 */
    IdealicRecord(String source, int number, Fields fields) {
        this.source = source;
        this.number = number;
        this.fields = fields;
    }

    /** The last field of this name, as a script engine reads it. */
    Optional<Member> member(String name) {
        for (int k = fields.members().size() - 1; k >= 0; k--) {
            if (fields.members().get(k).name().equals(name)) {
                return Optional.of(fields.members().get(k));
            }
        }
        return Optional.empty();
    }

    Optional<JsonValue> value(String name) {
        return member(name).map(Member::value);
    }

    SourceLocation location() {
        return at(fields);
    }

    SourceLocation at(JsonValue value) {
        return SourceLocation.line(source, value.line(), value.column());
    }

    void note(Note.Kind kind, String check, String sentence, String expected, String found,
            String hint, int line, int column) {
        notes.add(new Note(kind, check, shortened(sentence), shortened(expected),
                shortened(found), hint, SourceLocation.line(source, line, column)));
    }

    /** Hostile text does not become the report. */
    private static String shortened(String text) {
        return text.length() <= TEXT_MAX ? text : text.substring(0, TEXT_MAX) + "...";
    }

    void fault(String check, String sentence, String expected, String found, int line,
            int column) {
        note(Note.Kind.VIOLATION, check, sentence, expected, found, HINT, line, column);
    }

    void fault(String check, String sentence, String expected, JsonValue found) {
        fault(check, sentence, expected, JsonText.of(found), found.line(), found.column());
    }

    void missing(String name, String expected) {
        fault("LOG-06", "the field " + name + " is missing", expected, "nothing", fields.line(),
                fields.column());
    }
}
