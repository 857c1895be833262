package dev.railbird.importers.dealr;

import dev.railbird.core.event.Note;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Versions of the streams: each starts at 1 and counts on. The table has no unique key over stream
 * and version, so that holes and repeats are possible. Streams that have long been silent are
 * forgotten, so that memory stays bounded.
 */
final class StreamBook {
    private static final int STREAMS_MAX = 100_000;
    private final Map<String, Long> expected = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > STREAMS_MAX;
        }
    };
    private String repeatedIn = "";
    private boolean isFirst = true;
    /** The source starts with the first row of the store, so that no stream can have begun. */
    private boolean isWhole;

    boolean knows(String stream) {
        return expected.containsKey(stream);
    }

    /** Enters a row; says what is wrong with its version. */
    Optional<Note> enter(StoredRow row) {
        isWhole |= isFirst && row.id() == 1;
        isFirst = false;
        if (row.version() < 0) {
            return Optional.empty();
        }
        boolean isNew = !expected.containsKey(row.stream());
        Long due = isNew && isWhole && expected.size() < STREAMS_MAX ? Long.valueOf(1)
                : expected.get(row.stream());
        long found = row.version();
        if (due == null || found == due) {
            expected.put(row.stream(), found + 1);
            repeatedIn = "";
            return Optional.empty();
        }
        boolean isSecondOfPair = repeatedIn.equals(row.stream()) && found == due - 1;
        boolean goesBack = found < due;
        // After a repeat either the numbers go on, or the one that was overwritten is missing.
        expected.put(row.stream(), goesBack ? due + 1 : found + 1);
        repeatedIn = goesBack ? row.stream() : "";
        if (isSecondOfPair) {
            expected.put(row.stream(), found + 1);
            repeatedIn = "";
            return Optional.empty();
        }
        return Optional.of(new Note(Note.Kind.VIOLATION, "LOG-01", goesBack
                ? "a version of the stream stands twice or too late"
                : "versions of the stream have a gap", Long.toString(due),
                Long.toString(found), goesBack ? "Two writers can store one version twice; or a"
                        + " row was changed." : "A row is missing before this one.", row.at()));
    }
}
