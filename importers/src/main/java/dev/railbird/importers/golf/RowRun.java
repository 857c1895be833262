package dev.railbird.importers.golf;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

/** Sorted rows, from a file or from the memory. */
final class RowRun implements AutoCloseable {
    private final Optional<DataInputStream> file;
    private final Iterator<PackedRow> memory;
    private PackedRow row;

    private RowRun(Optional<DataInputStream> file, Iterator<PackedRow> memory) {
        this.file = file;
        this.memory = memory;
    }

    static RowRun of(Path run) throws IOException {
        return new RowRun(Optional.of(new DataInputStream(
                new BufferedInputStream(Files.newInputStream(run), 1 << 15))),
                java.util.Collections.emptyIterator());
    }

    static RowRun of(Iterator<PackedRow> rows) {
        return new RowRun(Optional.empty(), rows);
    }

    /** Moves to the next row; false at the end. */
    boolean next() throws IOException {
        if (file.isEmpty()) {
            boolean hasNext = memory.hasNext();
            row = hasNext ? memory.next() : null;
            return hasNext;
        }
        DataInputStream in = file.get();
        int game;
        try {
            game = in.readInt();
        } catch (EOFException end) {
            return false;
        }
        row = new PackedRow(game, in.readLong(), in.readLong(), in.readNBytes(in.readInt()));
        return true;
    }

    PackedRow row() {
        return row;
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }
}
