package dev.railbird.cli.compare;

import dev.railbird.cli.compare.Change.Kind;
import dev.railbird.importers.export.ExportRecord;
import dev.railbird.importers.export.ExportRecord.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whoever takes a row out of a stream and closes the gap changes every row behind it by number.
 * That is told as one removal and a run of rows that were renumbered, when it is the shorter story.
 */
final class Renumbering {
    private static final List<String> POSITIONS =
            List.of("sequence_num", "sequence", "version", "id");
    private static final int ROWS_MAX = 2000;

    private Renumbering() {
    }

    static List<Change> explained(List<Change> changes) {
        List<Change> explained = new ArrayList<>();
        int from = 0;
        while (from < changes.size()) {
            int to = from + 1;
            while (to < changes.size() && Changes.isOneStream(changes.get(from).record(),
                    changes.get(to).record())) {
                to++;
            }
            explained.addAll(stream(changes.subList(from, to)));
            from = to;
        }
        return explained;
    }

    private static List<Change> stream(List<Change> changes) {
        boolean isShift = changes.stream().anyMatch(change -> change.kind() == Kind.CHANGED)
                && changes.stream().anyMatch(change -> change.kind() != Kind.CHANGED)
                && changes.stream().allMatch(change -> change.rows() == 1)
                && !changes.get(0).record().number().isEmpty();
        if (!isShift || changes.size() > ROWS_MAX) {
            return changes;
        }
        List<ExportRecord> old = changes.stream().flatMap(change -> change.old().stream())
                .toList();
        List<ExportRecord> now = changes.stream().flatMap(change -> change.now().stream())
                .toList();
        List<Change> aligned = new Renumbering.Alignment(old, now).changes();
        long before = changes.stream().filter(change -> change.kind() != Kind.APPENDED).count();
        return aligned.size() < before ? aligned : changes;
    }

    /** What a row says, without where it stands. */
    private static String saying(ExportRecord entry) {
        return entry.fields().stream().filter(field -> !POSITIONS.contains(field.name()))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .map(field -> field.name() + '\0' + field.value())
                .collect(Collectors.joining("\0"));
    }

    /** The longest rows that both have in the same order, and what lies between them. */
    private static final class Alignment {
        private final List<ExportRecord> old;
        private final List<ExportRecord> now;
        private final List<Change> changes = new ArrayList<>();
        private int oldAt;
        private int nowAt;

        Alignment(List<ExportRecord> old, List<ExportRecord> now) {
            this.old = old;
            this.now = now;
        }

        List<Change> changes() {
            List<String> before = old.stream().map(Renumbering::saying).toList();
            List<String> after = now.stream().map(Renumbering::saying).toList();
            short[][] longest = longest(before, after);
            while (oldAt < old.size() || nowAt < now.size()) {
                if (oldAt < old.size() && nowAt < now.size()
                        && before.get(oldAt).equals(after.get(nowAt))) {
                    renumbered();
                } else if (nowAt == now.size() || oldAt < old.size()
                        && longest[oldAt + 1][nowAt] >= longest[oldAt][nowAt + 1]) {
                    changes.add(Change.removed(old.get(oldAt++)));
                } else {
                    boolean isLast = oldAt == old.size();
                    changes.add(Change.added(isLast ? Kind.APPENDED : Kind.INSERTED,
                            now.get(nowAt++), isLast ? "" : "the rows behind it moved on"));
                }
            }
            return changes;
        }

        private static short[][] longest(List<String> before, List<String> after) {
            short[][] longest = new short[before.size() + 1][after.size() + 1];
            for (int k = before.size() - 1; k >= 0; k--) {
                for (int m = after.size() - 1; m >= 0; m--) {
                    longest[k][m] = before.get(k).equals(after.get(m))
                            ? (short) (longest[k + 1][m + 1] + 1)
                            : (short) Math.max(longest[k + 1][m], longest[k][m + 1]);
                }
            }
            return longest;
        }

        private void renumbered() {
            ExportRecord before = old.get(oldAt++);
            ExportRecord after = now.get(nowAt++);
            Change last = changes.isEmpty() ? Change.removed(before)
                    : changes.get(changes.size() - 1);
            if (last.kind() == Kind.RENUMBERED) {
                changes.set(changes.size() - 1, new Change(Kind.RENUMBERED, last.old(),
                        last.now(), last.differences(), last.rows() + 1, ""));
                return;
            }
            Change changed = Change.changed(before, after,
                    Difference.between(before, after, column -> true));
            changes.add(new Change(Kind.RENUMBERED, changed.old(), changed.now(),
                    changed.differences().stream().filter(Alignment::isNumber).toList(), 1, ""));
        }

        private static boolean isNumber(Difference difference) {
            return POSITIONS.contains(difference.old().or(difference::now)
                    .map(Field::name).orElse(""));
        }
    }
}
