package dev.railbird.importers.phh;

import dev.railbird.core.event.Note;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.toml.TomlValue.Entry;
import dev.railbird.importers.toml.TomlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One section as read: its fields in file order, its actions, and what is odd about its text. */
public final class PhhRecord implements ActionReader.Faults {
    public final String source;
    public final String name;
    final int line;
    final int column;
    public final List<Entry> fields = new ArrayList<>(24);
    private final TomlValue[] standard = new TomlValue[PhhKeys.COUNT];
    private final byte[] places = new byte[48];
    public final PhhActions actions;
    public final List<Note> notes = new ArrayList<>(0);
    public boolean hasActions;

    PhhRecord(String source, String name, int line, int column, PhhActions actions) {
        this.source = source;
        this.name = name;
        this.line = line;
        this.column = column;
        this.actions = actions;
        actions.clear();
    }

    /** @param place the {@link PhhKeys#place} of the field's key */
    void add(int place, Entry field) {
        if (place >= 0) {
            standard[place] = field.value();
        }
        places[Math.min(fields.size(), places.length - 1)] = (byte) place;
        fields.add(field);
    }

    /** The {@link PhhKeys#place} of a field, by its position in the record. */
    int placeOf(int field) {
        return field < places.length - 1 ? places[field]
                : PhhKeys.place(fields.get(field).key());
    }

    public Optional<TomlValue> field(String key) {
        int place = PhhKeys.place(key);
        return place >= 0 ? Optional.ofNullable(standard[place]) : custom(key);
    }

    /** Whether a field of this key was read before. */
    boolean has(int place, String key) {
        return place >= 0 ? standard[place] != null : custom(key).isPresent();
    }

    private Optional<TomlValue> custom(String key) {
        for (int k = 0; k < fields.size(); k++) {
            if (fields.get(k).key().equals(key)) {
                return Optional.of(fields.get(k).value());
            }
        }
        return Optional.empty();
    }

    public SourceLocation location() {
        return SourceLocation.line(source, line, column);
    }

    public SourceLocation at(TomlValue value) {
        return SourceLocation.line(source, value.line(), value.column());
    }

    public void note(Note.Kind kind, String check, String sentence, String expected, String found,
            String hint, SourceLocation location) {
        notes.add(new Note(kind, check, sentence, expected, found, hint, location));
    }

    @Override
    public void notice(String check, int atLine, int atColumn, String sentence, String found) {
        note(Note.Kind.NOTICE, check, sentence, "", found,
                "Readers of PHH differ here; the standard does not say.",
                SourceLocation.line(source, atLine, atColumn));
    }

    @Override
    public void violation(String check, int atLine, int atColumn, String sentence,
            String expected, String found) {
        note(Note.Kind.VIOLATION, check, sentence, expected, found,
                "See docs/formats/phh.md for the grammar of actions.",
                SourceLocation.line(source, atLine, atColumn));
    }
}
