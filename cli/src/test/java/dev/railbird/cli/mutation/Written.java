package dev.railbird.cli.mutation;

import java.util.List;
import java.util.Map;

/**
 * A dialect whose entries are written in another form than they were read from.
 *
 * @param form makes the whole file
 * @param head lines of the form before the first entry
 */
record Written(Dialect rows, RowForm form, int head) implements Dialect {
    /** How a file is made of entries. */
    interface RowForm {
        String of(List<Entry> entries);
    }

    /** The log in this form, with its parts. */
    static Systems.Sample sample(Part part, String file, Written dialect) {
        Log log = new Log(file, Map.of(file, dialect.form.of(part.entries())));
        return new Systems.Sample(log, List.of(new Part(log, file, dialect, part.entries())));
    }

    @Override
    public List<Entry> entries(String text) {
        return rows.entries(text);
    }

    @Override
    public String text(String original, List<Entry> entries) {
        return form.of(entries);
    }

    @Override
    public List<Value> values(Entry entry, int cell) {
        return rows.values(entry, cell);
    }

    @Override
    public String hand(Entry entry) {
        return rows.hand(entry);
    }

    @Override
    public boolean hasEvents() {
        return rows.hasEvents();
    }

    @Override
    public boolean hasActions() {
        return rows.hasActions();
    }

    @Override
    public boolean hasCells() {
        return rows.hasCells();
    }

    @Override
    public boolean hasNumbers() {
        return rows.hasNumbers();
    }

    @Override
    public int line(List<Entry> entries, int entry) {
        return entry + 1 + head;
    }

    @Override
    public Entry renumbered(Entry entry, int by) {
        return rows.renumbered(entry, by);
    }

    @Override
    public Entry numberedAs(Entry event, Entry place) {
        return rows.numberedAs(event, place);
    }

    @Override
    public int payload(Entry entry) {
        return rows.payload(entry);
    }

    @Override
    public List<Entry> counted(List<Entry> entries) {
        return rows.counted(entries);
    }
}
