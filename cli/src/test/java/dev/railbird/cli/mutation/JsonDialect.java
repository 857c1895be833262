package dev.railbird.cli.mutation;

import java.util.ArrayList;
import java.util.List;

/**
 * An object a line.
 *
 * @param hand the member that says which hand a line is of
 * @param number the member that counts events within it; empty when a line is a whole hand
 * @param type the member that says what an event is, empty when there is none
 */
record JsonDialect(String hand, String number, String type) implements Dialect {
    @Override
    public List<Entry> entries(String text) {
        List<Entry> entries = new ArrayList<>();
        for (String line : text.split("\n")) {
            entries.add(Entry.of(type.isEmpty() ? "" : member(line, type) + ":", line));
        }
        return entries;
    }

    @Override
    public String text(String original, List<Entry> entries) {
        StringBuilder text = new StringBuilder();
        entries.forEach(entry -> text.append(entry.text()).append('\n'));
        return text.toString();
    }

    @Override
    public List<Value> values(Entry entry, int cell) {
        return Scan.json(entry.text()).stream().map(value -> value.under(entry.type())).toList();
    }

    @Override
    public String hand(Entry entry) {
        return member(entry.text(), hand);
    }

    @Override
    public boolean hasEvents() {
        return !number.isEmpty();
    }

    @Override
    public boolean hasActions() {
        return !hasEvents();
    }

    @Override
    public int line(List<Entry> entries, int entry) {
        return entry + 1;
    }

    @Override
    public Entry renumbered(Entry entry, int by) {
        return with(entry, Long.toString(Long.parseLong(member(entry.text(), number)) + by));
    }

    @Override
    public Entry numberedAs(Entry event, Entry place) {
        return with(event, member(place.text(), number));
    }

    @Override
    public int payload(Entry entry) {
        return hasEvents() ? 0 : -1;
    }

    private Entry with(Entry entry, String count) {
        Value old = value(entry.text(), number);
        return entry.with(0, old, count);
    }

    private static String member(String line, String path) {
        Value value = value(line, path);
        return value == null ? "" : value.in(line);
    }

    private static Value value(String line, String path) {
        return Scan.json(line).stream().filter(value -> value.path().equals(path)).findFirst()
                .orElse(null);
    }
}
