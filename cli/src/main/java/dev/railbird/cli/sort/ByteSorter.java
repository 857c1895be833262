package dev.railbird.cli.sort;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sorts byte arrays: in memory as long as they are few, beyond that in sorted runs on disk, which
 * are merged while they are read and deleted behind it.
 */
public final class ByteSorter implements AutoCloseable {
    /** What an array costs beside its bytes. */
    private static final int OVERHEAD = 24;
    private final Comparator<byte[]> order;
    private final int bytesMax;
    private final List<Path> runs = new ArrayList<>();
    private List<byte[]> held = new ArrayList<>();
    private long bytes;
    private long size;

    /** @param bytesMax how much is held in memory */
    public ByteSorter(Comparator<byte[]> order, int bytesMax) {
        this.order = order;
        this.bytesMax = bytesMax;
    }

    public void add(byte[] entry) throws IOException {
        held.add(entry);
        size++;
        bytes += entry.length + OVERHEAD;
        if (bytes > bytesMax) {
            spill();
        }
    }

    /** How many entries were added. */
    public long size() {
        return size;
    }

    /** How many runs lie on disk. */
    public int runs() {
        return runs.size();
    }

    private void spill() throws IOException {
        held.sort(order);
        Path run = Files.createTempFile("railbird-", ".run");
        run.toFile().deleteOnExit();
        runs.add(run);
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(run), 1 << 16))) {
            for (byte[] entry : held) {
                out.writeInt(entry.length);
                out.write(entry);
            }
        }
        held = new ArrayList<>();
        bytes = 0;
    }

    /** All entries in order; nothing can be added after it. */
    public SortedBytes sorted() throws IOException {
        held.sort(order);
        return new SortedBytes(order, held, runs);
    }

    @Override
    public void close() throws IOException {
        for (Path run : runs) {
            Files.deleteIfExists(run);
        }
    }
}
