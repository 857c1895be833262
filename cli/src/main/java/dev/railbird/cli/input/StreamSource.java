package dev.railbird.cli.input;

import dev.railbird.importers.Decompression;
import dev.railbird.importers.Source;
import dev.railbird.importers.SourceHead;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Standard input or a pipe: its head is read once and given back to whoever reads the whole. */
final class StreamSource implements Source {
    private final String name;
    private final InputStream in;
    private final byte[] head;
    private boolean isSniffed;

    StreamSource(String name, InputStream raw) throws IOException {
        this.name = name;
        in = Decompression.of(raw);
        head = in.readNBytes(SourceHead.BYTES_MAX);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<Path> path() {
        return Optional.empty();
    }

    /** The first call is for the head, the second reads on to the end. */
    @Override
    public InputStream open() {
        InputStream front = new ByteArrayInputStream(head);
        if (!isSniffed) {
            isSniffed = true;
            return front;
        }
        return new SequenceInputStream(front, in);
    }
}
