package dev.railbird.cli.mutation;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows with a header, one a line.
 *
 * @param type the column that says what an event is; empty for tables that are no events
 * @param payload the column with JSON, empty when there is none
 * @param hand the column of the stream or game
 * @param number the column that counts within it
 * @param prefix of the paths of columns
 */
record CsvDialect(String type, String payload, String hand, String number, String prefix)
        implements Dialect {
    static CsvDialect events(String type, String payload, String hand, String number) {
        return new CsvDialect(type, payload, hand, number, "column.");
    }

    /** Rows that are no events. */
    static CsvDialect table(String file) {
        return new CsvDialect("", "", "", "", file + ":");
    }

    @Override
    public List<Entry> entries(String text) {
        List<Entry> entries = new ArrayList<>();
        List<String> names = List.of();
        for (String line : text.split("\n")) {
            List<String> cells = cells(line);
            if (names.isEmpty()) {
                names = cells;
            } else {
                Entry row = new Entry("", names, cells);
                entries.add(type.isEmpty() ? row
                        : new Entry(row.cell(type) + action(row) + ":", names, cells));
            }
        }
        return entries;
    }

    @Override
    public String text(String original, List<Entry> entries) {
        StringBuilder text = new StringBuilder(original.substring(0, original.indexOf('\n') + 1));
        for (Entry entry : entries) {
            for (int k = 0; k < entry.cells().size(); k++) {
                text.append(k == 0 ? "" : ",").append(quoted(entry.cells().get(k)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    @Override
    public List<Value> values(Entry entry, int cell) {
        String name = entry.names().get(cell);
        String text = entry.cells().get(cell);
        if (name.equals(payload)) {
            return Scan.json(text).stream().map(value -> value.under(entry.type())).toList();
        }
        boolean isNumber = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return List.of(new Value(prefix + name, 0, text.length(),
                isNumber ? Value.Kind.NUMBER : Value.Kind.TEXT));
    }

    @Override
    public String hand(Entry entry) {
        return hand.isEmpty() ? "" : entry.cell(hand);
    }

    @Override
    public boolean hasEvents() {
        return !type.isEmpty();
    }

    @Override
    public int line(List<Entry> entries, int entry) {
        return entry + 2;
    }

    @Override
    public Entry renumbered(Entry entry, int by) {
        return entry.with(number, Long.toString(Long.parseLong(entry.cell(number)) + by));
    }

    @Override
    public Entry numberedAs(Entry event, Entry place) {
        return event.with("id", place.cell("id")).with(hand, place.cell(hand))
                .with(number, place.cell(number));
    }

    @Override
    public int payload(Entry entry) {
        return payload.isEmpty() ? -1 : entry.names().indexOf(payload);
    }

    @Override
    public List<Entry> counted(List<Entry> entries) {
        List<Entry> counted = new ArrayList<>();
        for (Entry entry : entries) {
            counted.add(entry.with("id", Integer.toString(counted.size() + 1)));
        }
        return counted;
    }

    /** Calls and raises are events of one type in some logs. */
    private String action(Entry row) {
        String key = "\"action_type\": \"";
        int at = row.cell(payload).indexOf(key);
        return at < 0 ? "" : "." + row.cell(payload).substring(at + key.length(),
                row.cell(payload).indexOf('"', at + key.length()));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (int k = 0; k < line.length(); k++) {
            char c = line.charAt(k);
            if (c == '"' && isQuoted && k + 1 < line.length() && line.charAt(k + 1) == '"') {
                cell.append(c);
                k++;
            } else if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == ',' && !isQuoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static String quoted(String cell) {
        return cell.indexOf(',') < 0 && cell.indexOf('"') < 0 ? cell
                : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
