package dev.railbird.cli.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** One file of a log, cut into entries; what is done to them becomes a log again. */
record Part(Log log, String file, Dialect dialect, List<Entry> entries) {
    static Part of(Log log, String file, Dialect dialect) {
        return new Part(log, file, dialect, List.copyOf(dialect.entries(log.files().get(file))));
    }

    /** The log with these entries in the place of those that are there. */
    Log with(List<Entry> changed) {
        return log.with(file, dialect.text(log.files().get(file), changed));
    }

    Log edited(UnaryOperator<List<Entry>> edit) {
        return with(edit.apply(new ArrayList<>(entries)));
    }

    /** The line on which a value begins. */
    int line(int entry, int cell, int from) {
        return dialect.line(entries, entry) + (int) entries.get(entry).cells().get(cell)
                .substring(0, from).chars().filter(c -> c == '\n').count();
    }

    String hand(int entry) {
        return dialect.hand(entries.get(entry));
    }
}
