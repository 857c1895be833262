package dev.railbird.cli.mutation;

import java.util.ArrayList;
import java.util.List;

/** The commands of deal-r: rows whose last but one column has texts of events in an array. */
record CommandDialect(CsvDialect rows) implements Dialect {
    private static final String RESULTS = "result_events";
    private static final String EVENT = "[]";

    static CommandDialect of() {
        return new CommandDialect(
                CsvDialect.events("command_type", "command_data", "hand_id", ""));
    }

    @Override
    public List<Entry> entries(String text) {
        return rows.entries(text);
    }

    @Override
    public String text(String original, List<Entry> entries) {
        return rows.text(original, entries);
    }

    @Override
    public List<Value> values(Entry entry, int cell) {
        return entry.names().get(cell).equals(RESULTS) ? results(entry.cells().get(cell))
                : rows.values(entry, cell);
    }

    @Override
    public String hand(Entry entry) {
        return rows.hand(entry);
    }

    @Override
    public boolean hasEvents() {
        return true;
    }

    @Override
    public boolean hasNumbers() {
        return false;
    }

    @Override
    public int line(List<Entry> entries, int entry) {
        return rows.line(entries, entry);
    }

    @Override
    public Entry renumbered(Entry entry, int by) {
        return entry;
    }

    @Override
    public Entry numberedAs(Entry event, Entry place) {
        return event.with(rows.hand(), rows.hand(place));
    }

    @Override
    public int payload(Entry entry) {
        return rows.payload(entry);
    }

    /** The values of the events, under the paths that they have in a log of events. */
    private static List<Value> results(String text) {
        String json = inPlace(text);
        List<Value> all = Scan.json(json);
        List<Value> named = new ArrayList<>();
        for (Value event : all) {
            if (event.path().equals(EVENT)) {
                List<Value> inside = all.stream().filter(value -> value.from() > event.from()
                        && value.to() < event.to()).toList();
                String type = member(inside, "type", json);
                String action = member(inside, "action_type", json);
                String prefix = type + (action.isEmpty() ? "" : "." + action) + ":";
                inside.forEach(value -> named.add(new Value(
                        prefix + value.path().substring(EVENT.length() + 1), value.from(),
                        value.to(), value.kind())));
            }
        }
        return named;
    }

    private static String member(List<Value> event, String name, String json) {
        return event.stream().filter(value -> value.path().equals(EVENT + "." + name))
                .map(value -> value.in(json)).findFirst().orElse("");
    }

    /** Texts of objects as objects, with blanks so that every sign stays where it stands. */
    private static String inPlace(String text) {
        StringBuilder json = new StringBuilder();
        boolean isInside = false;
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            if (c == '\\') {
                json.append(isInside ? "\" " : " \"");
                isInside = !isInside;
                k++;
            } else {
                json.append(c == '"' ? ' ' : c);
            }
        }
        return json.toString();
    }
}
