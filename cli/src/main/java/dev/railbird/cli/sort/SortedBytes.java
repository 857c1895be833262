package dev.railbird.cli.sort;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

/** Entries in order, one by one; runs on disk are deleted when they have been read. */
public final class SortedBytes implements AutoCloseable {
    private final PriorityQueue<Run> heads;

    SortedBytes(Comparator<byte[]> order, List<byte[]> held, List<Path> files)
            throws IOException {
        heads = new PriorityQueue<>((a, b) -> order.compare(a.head, b.head));
        begin(new Held(held.iterator()));
        for (Path file : files) {
            begin(new Spilled(file));
        }
    }

    private void begin(Run run) throws IOException {
        if (run.next()) {
            heads.add(run);
        }
    }

    public boolean hasNext() {
        return !heads.isEmpty();
    }

    /** The next entry, which stays. */
    public byte[] peek() {
        return heads.element().head;
    }

    public byte[] next() throws IOException {
        Run run = heads.remove();
        byte[] entry = run.head;
        begin(run);
        return entry;
    }

    @Override
    public void close() throws IOException {
        for (Run run : heads) {
            run.close();
        }
    }

    private abstract static class Run {
        byte[] head = new byte[0];

        abstract boolean next() throws IOException;

        void close() throws IOException {
        }
    }

    private static final class Held extends Run {
        private final Iterator<byte[]> entries;

        Held(Iterator<byte[]> entries) {
            this.entries = entries;
        }

        @Override
        boolean next() {
            boolean hasNext = entries.hasNext();
            head = hasNext ? entries.next() : head;
            return hasNext;
        }
    }

    private static final class Spilled extends Run {
        private final Path path;
        private final DataInputStream in;

        Spilled(Path path) throws IOException {
            this.path = path;
            in = new DataInputStream(
                    new BufferedInputStream(Files.newInputStream(path), 1 << 16));
        }

        @Override
        boolean next() throws IOException {
            byte[] length = in.readNBytes(Integer.BYTES);
            if (length.length < Integer.BYTES) {
                close();
                return false;
            }
            head = in.readNBytes(ByteBuffer.wrap(length).getInt());
            return true;
        }

        @Override
        void close() throws IOException {
            in.close();
            Files.deleteIfExists(path);
        }
    }
}
