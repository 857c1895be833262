package dev.railbird.cli.compare;

import dev.railbird.cli.compare.Change.Kind;
import dev.railbird.importers.export.ExportRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A row that kept its id but got another stream or number was changed, not removed and added. */
final class Identity {
    private Identity() {
    }

    static List<Change> explained(List<Change> changes) {
        Map<String, Change> removed = new TreeMap<>();
        for (Change change : changes) {
            if (change.kind() == Kind.REMOVED && !change.record().position().isEmpty()) {
                removed.put(id(change.record()), change);
            }
        }
        Map<String, ExportRecord> found = new TreeMap<>();
        for (Change change : changes) {
            if (change.old().isEmpty() && change.rows() == 1
                    && removed.containsKey(id(change.record()))) {
                found.put(id(change.record()), change.record());
            }
        }
        List<Change> explained = new ArrayList<>();
        for (Change change : changes) {
            boolean isRemoval = change.kind() == Kind.REMOVED;
            Optional<ExportRecord> now = change.differences().isEmpty() && change.rows() == 1
                    ? Optional.ofNullable(found.get(id(change.record()))) : Optional.empty();
            if (now.isEmpty()) {
                explained.add(change);
            } else if (isRemoval) {
                ExportRecord old = change.record();
                explained.add(Change.changed(old, now.get(),
                        Difference.between(old, now.get(), column -> true)));
            }
        }
        return explained;
    }

    private static String id(ExportRecord entry) {
        return entry.table() + '\0' + entry.position();
    }
}
