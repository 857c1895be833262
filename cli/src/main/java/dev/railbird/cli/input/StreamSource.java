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

/**
 * Standard input or a pipe: its head is read once and given back to whoever reads the whole.
 * Nothing is read before somebody asks, so that damaged bytes are this source's failure alone.
 */
final class StreamSource implements Source {
    private final String name;
    private final InputStream raw;
    private Optional<InputStream> rest = Optional.empty();
    private byte[] head = new byte[0];

    StreamSource(String name, InputStream raw) {
        this.name = name;
        this.raw = raw;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<Path> path() {
        return Optional.empty();
    }

    SourceHead head() throws IOException {
        begin();
        return new SourceHead(head, head.length < SourceHead.BYTES_MAX);
    }

    /** The whole stream, once. */
    @Override
    public InputStream open() throws IOException {
        begin();
        return new SequenceInputStream(new ByteArrayInputStream(head), rest.orElseThrow());
    }

    private void begin() throws IOException {
        if (rest.isEmpty()) {
            InputStream in = Decompression.of(raw);
            head = in.readNBytes(SourceHead.BYTES_MAX);
            rest = Optional.of(in);
        }
    }
}
