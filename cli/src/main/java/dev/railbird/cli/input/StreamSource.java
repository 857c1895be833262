package dev.railbird.cli.input;

import dev.railbird.importers.Decompression;
import dev.railbird.importers.Source;
import dev.railbird.importers.SourceHead;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Standard input or a pipe: its head is read once and given back to whoever reads the whole.
 * Nothing is read before somebody asks, so that damaged bytes are this source's failure alone.
 */
public final class StreamSource implements Source {
    /** What is kept of a stream for pages that show its lines; it depends on its bytes alone. */
    private static final int KEPT_MAX = 16 << 20;
    private final String name;
    private final InputStream raw;
    private Optional<InputStream> rest = Optional.empty();
    private byte[] head = new byte[0];
    private boolean isKept;

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
        return new SourceHead(Arrays.copyOf(head, Math.min(head.length, SourceHead.BYTES_MAX)),
                head.length < SourceHead.BYTES_MAX);
    }

    /** Its beginning is to be had again; to be said before anybody reads. */
    public void keep() {
        isKept = true;
    }

    /** The lines of its beginning; none when nothing was kept. */
    public InputStream kept() {
        int size = isKept ? head.length : 0;
        while (head.length == KEPT_MAX && size > 0 && head[size - 1] != '\n') {
            size--;
        }
        return new ByteArrayInputStream(head, 0, size);
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
            rest = Optional.of(isKept ? keptFrom(in) : in);
        }
    }

    /** What is damaged later on must not take away what stands before it. */
    private InputStream keptFrom(InputStream in) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        kept.writeBytes(head);
        byte[] part = new byte[1 << 16];
        InputStream after = in;
        try {
            int count = 0;
            while (count >= 0 && kept.size() < KEPT_MAX) {
                count = in.read(part, 0, Math.min(part.length, KEPT_MAX - kept.size()));
                kept.write(part, 0, Math.max(0, count));
            }
        } catch (IOException damaged) {
            after = failing(damaged);
        }
        head = kept.toByteArray();
        return after;
    }

    private static InputStream failing(IOException damaged) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw damaged;
            }
        };
    }
}
