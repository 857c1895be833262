package dev.railbird.cli.mutation;

import java.util.ArrayList;
import java.util.List;

/** Hands as sections of TOML, or as a whole file. */
record TomlDialect() implements Dialect {
    @Override
    public List<Entry> entries(String text) {
        List<Entry> entries = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf("\n["); at >= 0; at = text.indexOf("\n[", at + 1)) {
            entries.add(Entry.of("", text.substring(from, at + 1)));
            from = at + 1;
        }
        entries.add(Entry.of("", text.substring(from)));
        return entries;
    }

    @Override
    public String text(String original, List<Entry> entries) {
        StringBuilder text = new StringBuilder();
        entries.forEach(entry -> text.append(entry.text()));
        return text.toString();
    }

    @Override
    public List<Value> values(Entry entry, int cell) {
        return Scan.toml(entry.text());
    }

    /** What the hand is called, or its section. */
    @Override
    public String hand(Entry entry) {
        int at = entry.text().indexOf("\nhand = ");
        int from = at < 0 ? 0 : at + "\nhand = ".length();
        int end = entry.text().indexOf('\n', from);
        return entry.text().substring(from, end < 0 ? entry.text().length() : end)
                .replaceAll("[\\[\\]\"']", "");
    }

    @Override
    public boolean hasEvents() {
        return false;
    }

    @Override
    public boolean hasActions() {
        return true;
    }

    @Override
    public int line(List<Entry> entries, int entry) {
        int line = 1;
        for (int k = 0; k < entry; k++) {
            line += (int) entries.get(k).text().chars().filter(c -> c == '\n').count();
        }
        return line;
    }

    @Override
    public Entry renumbered(Entry entry, int by) {
        throw new IllegalStateException("hands are not events");
    }

    @Override
    public Entry numberedAs(Entry event, Entry place) {
        throw new IllegalStateException("hands are not events");
    }

    @Override
    public int payload(Entry entry) {
        return -1;
    }

    /** Sections are called 1, 2, 3. */
    @Override
    public List<Entry> counted(List<Entry> entries) {
        List<Entry> counted = new ArrayList<>();
        for (Entry entry : entries) {
            String text = entry.text();
            counted.add(text.startsWith("[") ? Entry.of("", "[" + (counted.size() + 1)
                    + text.substring(text.indexOf(']'))) : entry);
        }
        return counted;
    }
}
