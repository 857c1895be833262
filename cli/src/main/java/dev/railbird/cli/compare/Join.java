package dev.railbird.cli.compare;

import dev.railbird.cli.compare.Change.Kind;
import dev.railbird.cli.sort.SortedBytes;
import dev.railbird.importers.export.ExportRecord;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Passes through both exports at once, key by key, and tells what is not in both alike. */
final class Join {
    /** Records of one key that are held in memory; more of them are not paired with each other. */
    private static final int TWINS_MAX = 10_000;
    private final Export oldExport;
    private final Export nowExport;
    private final Changes changes;
    private final Neighbours neighbours;
    private SortedBytes old;
    private SortedBytes now;

    Join(Export oldExport, Export nowExport, Changes changes) {
        this.oldExport = oldExport;
        this.nowExport = nowExport;
        this.changes = changes;
        neighbours = new Neighbours(oldExport, changes);
    }

    void run() throws IOException {
        try (neighbours; SortedBytes before = oldExport.records().sorted();
                SortedBytes after = nowExport.records().sorted()) {
            old = before;
            now = after;
            while (old.hasNext() || now.hasNext()) {
                boolean isOld = old.hasNext() && (!now.hasNext()
                        || Packed.compareKeys(old.peek(), now.peek()) <= 0);
                key(isOld ? old.peek() : now.peek());
            }
            neighbours.finish();
        }
        changes.explain();
    }

    /** All records of one key; what both have alike is passed over. */
    private void key(byte[] key) throws IOException {
        List<byte[]> gone = new ArrayList<>();
        List<byte[]> come = new ArrayList<>();
        boolean isTwin = false;
        boolean isOld = isAt(old, key);
        boolean isNow = isAt(now, key);
        while (isOld || isNow) {
            int order = !isOld ? 1 : !isNow ? -1 : Packed.compareSayings(old.peek(), now.peek());
            if (order == 0) {
                isTwin = true;
                changes.same(1);
                neighbours.stayed(old.next(), now.next());
            } else if (order < 0) {
                isTwin = true;
                hold(gone, old.next(), true);
            } else {
                hold(come, now.next(), false);
            }
            isOld = isAt(old, key);
            isNow = isAt(now, key);
        }
        leftovers(gone, come, isTwin);
    }

    private static boolean isAt(SortedBytes records, byte[] key) {
        return records.hasNext() && Packed.compareKeys(records.peek(), key) == 0;
    }

    /** What has no key is told by its neighbours, or by nothing. */
    private void hold(List<byte[]> held, byte[] packed, boolean isOld) throws IOException {
        ExportRecord entry = Packed.unpack(packed);
        if (isOld ? nowExport.hasNoPlaceFor(entry.table(), oldExport)
                : oldExport.hasNoPlaceFor(entry.table(), nowExport)) {
            return;
        }
        boolean isFull = held.size() >= TWINS_MAX;
        if (entry.hasKey() && !isFull) {
            held.add(packed);
        } else if (entry.isLog() && entry.number().isEmpty()) {
            neighbours.left(packed, isOld);
        } else if (isOld) {
            changes.add(Change.removed(entry));
        } else {
            changes.add(Change.added(Kind.APPENDED, entry, ""));
        }
    }

    private void leftovers(List<byte[]> gone, List<byte[]> come, boolean isTwin)
            throws IOException {
        gone.sort(Comparator.comparingLong(Packed::ordinal));
        come.sort(Comparator.comparingLong(Packed::ordinal));
        int pairs = Math.min(gone.size(), come.size());
        for (int k = 0; k < pairs; k++) {
            pair(gone.get(k), come.get(k));
        }
        for (byte[] packed : gone.subList(pairs, gone.size())) {
            ExportRecord entry = Packed.unpack(packed);
            if (isTold(entry)) {
                neighbours.left(packed, true);
            } else {
                changes.add(Change.removed(entry));
            }
        }
        for (byte[] packed : come.subList(pairs, come.size())) {
            ExportRecord entry = Packed.unpack(packed);
            if (isTold(entry)) {
                neighbours.left(packed, false);
            } else {
                added(entry, isTwin);
            }
        }
    }

    /** Hands of a log have no number, but neighbours that tell their place. */
    private static boolean isTold(ExportRecord entry) {
        return entry.isLog() && entry.number().isEmpty();
    }

    private void pair(byte[] gone, byte[] come) throws IOException {
        ExportRecord before = Packed.unpack(gone);
        ExportRecord after = Packed.unpack(come);
        List<Difference> differences = Difference.between(before, after, common(before));
        neighbours.stayed(gone, come);
        if (differences.isEmpty()) {
            changes.same(1);
        } else {
            changes.add(Change.changed(before, after, differences));
        }
    }

    /** A column that only one of the exports has says nothing of a row; a key of a hand does. */
    private Predicate<String> common(ExportRecord entry) {
        if (isTold(entry)) {
            return column -> true;
        }
        ExportTable before = oldExport.table(entry.table());
        ExportTable after = nowExport.table(entry.table());
        return column -> before.columns().contains(column) == after.columns().contains(column)
                || !before.isUsual(column) && !after.isUsual(column);
    }

    private void added(ExportRecord entry, boolean isTwin) throws IOException {
        ExportTable table = oldExport.table(entry.table());
        long position = ExportTable.position(entry);
        if (isTwin) {
            changes.add(Change.added(Kind.INSERTED, entry,
                    "a second record with a key that the old export has"));
        } else if (!entry.number().isEmpty() && isBelowHead(entry)) {
            changes.add(Change.added(Kind.LATE_FILLED, entry, "number " + entry.number()
                    + " was a gap: the old export has later records of this stream"));
        } else if (position >= 0 && position <= table.head()) {
            changes.add(Change.added(Kind.LATE_FILLED, entry, "id " + position
                    + " was a gap: the old export goes on to id "
                    + table.head()));
        } else if (entry.number().isEmpty() && isOlder(entry, table)) {
            changes.add(Change.added(Kind.LATE_FILLED, entry, "it was made before the newest"
                    + " record of the old export, at " + table.newest().orElseThrow()));
        } else {
            changes.add(Change.added(Kind.APPENDED, entry, ""));
        }
    }

    private static boolean isOlder(ExportRecord entry, ExportTable table) {
        Optional<Instant> made = ExportTable.made(entry);
        return made.isPresent() && table.newest().isPresent()
                && made.get().isBefore(table.newest().get());
    }

    /** The old export is read up to this key: what comes next in it has a higher number. */
    private boolean isBelowHead(ExportRecord entry) throws IOException {
        if (!old.hasNext()) {
            return false;
        }
        ExportRecord next = Packed.unpack(old.peek());
        return next.table().equals(entry.table()) && next.stream().equals(entry.stream())
                && !next.number().isEmpty();
    }
}
