package dev.railbird.cli.compare;

import dev.railbird.cli.compare.Change.Kind;
import dev.railbird.cli.sort.ByteSorter;
import dev.railbird.cli.sort.SortedBytes;
import dev.railbird.importers.export.ExportRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Records of a log that only one export has, told by where they stand among those that both have:
 * behind all of them they were appended, between two of them something was inserted or changed.
 */
final class Neighbours implements AutoCloseable {
    private static final int MEMORY = 16 << 20;
    private static final int PAIRED_MAX = 1000;
    /** How far a record may have moved inside the stretch that was changed. */
    private static final int LOOKED_AT_MAX = 16;
    private final Export oldExport;
    private final Changes changes;
    private final FileNumbers files;
    private final Order order;
    private final ByteSorter byOrdinal = new ByteSorter(Placed::compare, MEMORY);
    private final ByteSorter byAnchor = new ByteSorter(Placed::compare, MEMORY);
    private final Map<String, Long> gone = new TreeMap<>();

    Neighbours(Export oldExport, Changes changes) {
        this.oldExport = oldExport;
        this.changes = changes;
        files = new FileNumbers(oldExport.tables().keySet());
        order = new Order(changes);
    }

    /** A record that both exports have, as it was or changed. */
    void stayed(byte[] old, byte[] now) throws IOException {
        order.add(old, now);
    }

    void left(byte[] packed, boolean isOld) throws IOException {
        String table = Packed.unpack(packed).table();
        if (isOld) {
            gone.merge(table, 1L, Long::sum);
        }
        byOrdinal.add(Placed.at(table, isOld ? 0 : 1, Packed.ordinal(packed), packed));
    }

    void finish() throws IOException {
        order.finish();
        anchor();
        List<ExportRecord> old = new ArrayList<>();
        byte[] group = new byte[0];
        try (SortedBytes sorted = byAnchor.sorted()) {
            while (sorted.hasNext()) {
                byte[] placed = sorted.next();
                if (group.length == 0 || !Placed.isSamePlace(group, placed)) {
                    old.forEach(entry -> changes.add(Change.removed(entry)));
                    old.clear();
                    group = placed;
                }
                ExportRecord entry = Packed.unpack(Placed.packed(placed));
                if (Placed.side(placed) != 0) {
                    added(entry, Placed.place(placed), old);
                } else if (old.size() < PAIRED_MAX) {
                    old.add(entry);
                } else {
                    changes.add(Change.removed(entry));
                }
            }
        }
        old.forEach(entry -> changes.add(Change.removed(entry)));
    }

    /** How many records that both have stand before a record is the same number on both sides. */
    private void anchor() throws IOException {
        String table = "";
        int side = -1;
        long before = 0;
        try (SortedBytes sorted = byOrdinal.sorted()) {
            while (sorted.hasNext()) {
                byte[] placed = sorted.next();
                byte[] packed = Placed.packed(placed);
                if (side != Placed.side(placed) || !table.equals(Placed.table(placed))) {
                    side = Placed.side(placed);
                    table = Placed.table(placed);
                    before = 0;
                }
                byAnchor.add(Placed.among(table, Packed.ordinal(packed) - before, side, packed));
                before++;
            }
        }
    }

    private void added(ExportRecord entry, long anchor, List<ExportRecord> old) {
        for (int k = 0; k < Math.min(LOOKED_AT_MAX, old.size()); k++) {
            List<Difference> differences = Difference.between(old.get(k), entry, column -> true);
            if (differences.size() * 2 <= Math.max(entry.fields().size(),
                    old.get(k).fields().size())) {
                changes.add(Change.changed(old.remove(k), entry, differences));
                return;
            }
        }
        Optional<String> later = files.behind(entry.table());
        if (later.isPresent()) {
            changes.add(Change.added(Kind.LATE_FILLED, entry, "the old export goes on to "
                    + later.get()));
            return;
        }
        long stayed = oldExport.table(entry.table()).records()
                - gone.getOrDefault(entry.table(), 0L);
        changes.add(anchor == stayed ? Change.added(Kind.APPENDED, entry, "")
                : Change.added(Kind.INSERTED, entry, "between records of the old export"));
    }

    @Override
    public void close() throws IOException {
        order.close();
        byOrdinal.close();
        byAnchor.close();
    }
}
