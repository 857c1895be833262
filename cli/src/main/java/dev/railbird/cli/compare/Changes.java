package dev.railbird.cli.compare;

import dev.railbird.cli.compare.Change.Kind;
import dev.railbird.importers.export.ExportRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** Everything is counted; so many changes are kept to be explained and printed. */
final class Changes {
    static final int KEPT_MAX = 10_000;
    private final List<Change> kept = new ArrayList<>();
    private long dropped;
    private final EnumMap<Kind, Long> droppedRows = new EnumMap<>(Kind.class);
    private long same;
    private final boolean hasRuns;
    private boolean isExplained;

    /** @param hasRuns of a stream that only grew, one change stands for all that was appended */
    Changes(boolean hasRuns) {
        this.hasRuns = hasRuns;
    }

    void add(Change change) {
        if (hasRuns && change.kind() == Kind.APPENDED && continues(change.record())) {
            Change last = kept.remove(kept.size() - 1);
            kept.add(new Change(Kind.APPENDED, last.old(), last.now(), List.of(),
                    last.rows() + change.rows(), ""));
        } else if (kept.size() < KEPT_MAX) {
            kept.add(change);
        } else {
            dropped++;
            droppedRows.merge(change.kind(), change.rows(), Long::sum);
        }
    }

    /**
     * The first appended record of a stream stands for all. Where something else happened to the
     * stream, they are kept apart until that is explained.
     */
    private boolean continues(ExportRecord entry) {
        if (kept.isEmpty() || kept.get(kept.size() - 1).kind() != Kind.APPENDED) {
            return false;
        }
        ExportRecord last = kept.get(kept.size() - 1).record();
        boolean isBroken = !isExplained && kept.size() > 1
                && isOneStream(kept.get(kept.size() - 2).record(), last)
                && kept.get(kept.size() - 1).rows() == 1;
        return isOneStream(last, entry) && !isBroken;
    }

    static boolean isOneStream(ExportRecord one, ExportRecord two) {
        boolean isNumbered = !one.number().isEmpty() && !two.number().isEmpty();
        return one.table().equals(two.table())
                && (isNumbered ? one.stream().equals(two.stream()) : one.isLog() && two.isLog());
    }

    void same(long records) {
        same += records;
    }

    long same() {
        return same;
    }

    /** How many records each kind of change is about. */
    long count(Kind kind) {
        return kept.stream().filter(change -> change.kind() == kind).mapToLong(Change::rows).sum()
                + droppedRows.getOrDefault(kind, 0L);
    }

    /** Changes that are counted only. */
    long dropped() {
        return dropped;
    }

    List<Change> kept() {
        return kept;
    }

    /** Explains what can be explained better when all of it is seen. */
    void explain() {
        List<Change> explained = Renumbering.explained(Identity.explained(kept));
        kept.clear();
        isExplained = true;
        explained.forEach(this::add);
    }

    boolean isAppendOnly() {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.APPENDED && count(kind) > 0) {
                return false;
            }
        }
        return true;
    }
}
