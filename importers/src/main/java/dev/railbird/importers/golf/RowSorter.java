package dev.railbird.importers.golf;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts rows by game and number in bounded memory: what does not fit goes to the temporary folder
 * in sorted runs, which are merged at the end and always removed.
 */
final class RowSorter implements AutoCloseable {
    /** What is done with the rows, in order. */
    interface Taker {
        void take(PackedRow row) throws IOException;
    }

    private final long memory;
    private final List<PackedRow> rows = new ArrayList<>();
    private final List<Path> runs = new ArrayList<>();
    private long held;

    /** @param memory bytes of rows to keep before a run is written */
    RowSorter(long memory) {
        this.memory = memory;
    }

    void add(PackedRow row) throws IOException {
        rows.add(row);
        held += row.size();
        if (held > memory) {
            spill();
        }
    }

    private void spill() throws IOException {
        rows.sort(PackedRow.ORDER);
        Path run = Files.createTempFile("railbird-golf-", ".rows");
        runs.add(run);
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(run), 1 << 16))) {
            for (PackedRow row : rows) {
                out.writeInt(row.game());
                out.writeLong(row.number());
                out.writeLong(row.arrival());
                out.writeInt(row.bytes().length);
                out.write(row.bytes());
            }
        }
        rows.clear();
        held = 0;
    }

    /** Hands on all rows in order and forgets them. */
    void drain(Taker taker) throws IOException {
        rows.sort(PackedRow.ORDER);
        if (runs.isEmpty()) {
            for (PackedRow row : rows) {
                taker.take(row);
            }
            rows.clear();
            return;
        }
        List<RowRun> open = new ArrayList<>();
        PriorityQueue<RowRun> queue = new PriorityQueue<>(
                (a, b) -> PackedRow.ORDER.compare(a.row(), b.row()));
        try {
            for (Path run : runs) {
                open.add(RowRun.of(run));
            }
            Iterator<PackedRow> rest = rows.iterator();
            open.add(RowRun.of(rest));
            for (RowRun run : open) {
                if (run.next()) {
                    queue.add(run);
                }
            }
            while (!queue.isEmpty()) {
                RowRun run = queue.remove();
                taker.take(run.row());
                if (run.next()) {
                    queue.add(run);
                }
            }
        } finally {
            for (RowRun run : open) {
                run.close();
            }
            rows.clear();
        }
    }

    @Override
    public void close() throws IOException {
        for (Path run : runs) {
            Files.deleteIfExists(run);
        }
        runs.clear();
    }
}
