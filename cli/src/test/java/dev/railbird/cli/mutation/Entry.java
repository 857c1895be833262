package dev.railbird.cli.mutation;

import java.util.ArrayList;
import java.util.List;

/**
 * A row, a line or a section of a log, cut into named cells.
 *
 * @param type what the paths of the values of the last cell begin with
 */
record Entry(String type, List<String> names, List<String> cells) {
    Entry {
        names = List.copyOf(names);
        cells = List.copyOf(cells);
    }

    /** An entry that is one text. */
    static Entry of(String type, String text) {
        return new Entry(type, List.of(""), List.of(text));
    }

    String text() {
        return cells.get(cells.size() - 1);
    }

    String cell(String name) {
        return cells.get(names.indexOf(name));
    }

    Entry with(int cell, String text) {
        List<String> changed = new ArrayList<>(cells);
        changed.set(cell, text);
        return new Entry(type, names, changed);
    }

    Entry with(String name, String text) {
        return with(names.indexOf(name), text);
    }

    Entry with(int cell, Value value, String text) {
        String old = cells.get(cell);
        return with(cell, old.substring(0, value.from()) + text + old.substring(value.to()));
    }
}
