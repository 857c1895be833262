package dev.railbird.cli.compare;

import dev.railbird.importers.export.ExportRecord;
import java.util.List;
import java.util.Optional;

/**
 * What became of a record between the exports.
 *
 * @param old the record before; empty when there was none
 * @param now the record after; empty when there is none
 * @param rows how many records the change is about, from this one on
 * @param why what tells an insertion or a late entry from an appended record; may be empty
 */
record Change(Kind kind, Optional<ExportRecord> old, Optional<ExportRecord> now,
        List<Difference> differences, long rows, String why) {
    Change {
        differences = List.copyOf(differences);
    }

    /** Everything but the last breaks an append-only log. */
    enum Kind {
        CHANGED("changed"), REMOVED("removed"), INSERTED("inserted"), LATE_FILLED("late-filled"),
        RENUMBERED("renumbered"), MOVED("moved"), APPENDED("appended");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        /** The check that such a change breaks; empty when it breaks none. */
        String check() {
            return this == APPENDED ? "" : "LOG-11";
        }
    }

    static Change changed(ExportRecord old, ExportRecord now, List<Difference> differences) {
        return new Change(Kind.CHANGED, Optional.of(old), Optional.of(now), differences, 1, "");
    }

    static Change removed(ExportRecord old) {
        return new Change(Kind.REMOVED, Optional.of(old), Optional.empty(), List.of(), 1, "");
    }

    static Change added(Kind kind, ExportRecord now, String why) {
        return new Change(kind, Optional.empty(), Optional.of(now), List.of(), 1, why);
    }

    /** The record as it is, or as it was. */
    ExportRecord record() {
        return now.or(() -> old).orElseThrow();
    }
}
