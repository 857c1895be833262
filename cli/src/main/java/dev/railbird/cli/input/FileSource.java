package dev.railbird.cli.input;

import dev.railbird.importers.Decompression;
import dev.railbird.importers.Source;
import dev.railbird.importers.SourceHead;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file, opened as what its first bytes say: gzip, zstd or plain. */
public final class FileSource implements Source {
    private final String name;
    private final Path path;

    FileSource(String name, Path path) {
        this.name = name;
        this.path = path;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<Path> path() {
        return Optional.of(path);
    }

    @Override
    public InputStream open() throws IOException {
        return Decompression.of(Files.newInputStream(path));
    }

    /** The first bytes, for the importers to sniff at. */
    public static SourceHead head(Source source) throws IOException {
        if (source instanceof StreamSource stream) {
            return stream.head();
        }
        try (InputStream in = source.open()) {
            byte[] bytes = in.readNBytes(SourceHead.BYTES_MAX);
            return new SourceHead(bytes, bytes.length < SourceHead.BYTES_MAX);
        }
    }
}
