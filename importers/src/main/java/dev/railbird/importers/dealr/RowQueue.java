package dev.railbird.importers.dealr;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/**
 * Puts rows into the order of their ids while reading on: as many rows as {@link #ROWS_MAX} may be
 * out of place, which sorts small files whole and keeps memory bounded for large ones. Without ids
 * the order of the source stands.
 */
final class RowQueue {
    static final int ROWS_MAX = 50_000;
    private static final Comparator<StoredRow> ORDER =
            Comparator.comparingLong(StoredRow::id).thenComparingLong(StoredRow::place);
    private final PriorityQueue<StoredRow> waiting = new PriorityQueue<>(ORDER);
    private final Consumer<StoredRow> next;

    RowQueue(Consumer<StoredRow> next) {
        this.next = next;
    }

    void add(StoredRow row) {
        if (row.id() < 0) {
            next.accept(row);
            return;
        }
        waiting.add(row);
        if (waiting.size() > ROWS_MAX) {
            next.accept(waiting.poll());
        }
    }

    void finish() {
        while (!waiting.isEmpty()) {
            next.accept(waiting.poll());
        }
    }
}
