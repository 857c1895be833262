package dev.railbird.cli.mutation;

import java.util.List;

/**
 * A file that is one JSON value, settings or statistics.
 *
 * @param prefix of the paths of its values
 */
record WholeDialect(String prefix) implements Dialect {
    @Override
    public List<Entry> entries(String text) {
        return List.of(Entry.of("", text));
    }

    @Override
    public String text(String original, List<Entry> entries) {
        return entries.get(0).text();
    }

    @Override
    public List<Value> values(Entry entry, int cell) {
        return Scan.json(entry.text()).stream().map(value -> value.under(prefix)).toList();
    }

    @Override
    public String hand(Entry entry) {
        return "";
    }

    @Override
    public boolean hasEvents() {
        return false;
    }

    @Override
    public int line(List<Entry> entries, int entry) {
        return 1;
    }

    @Override
    public Entry renumbered(Entry entry, int by) {
        throw new IllegalStateException("no event");
    }

    @Override
    public Entry numberedAs(Entry event, Entry place) {
        throw new IllegalStateException("no event");
    }

    @Override
    public int payload(Entry entry) {
        return -1;
    }
}
