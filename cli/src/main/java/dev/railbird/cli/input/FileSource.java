package dev.railbird.cli.input;

import com.github.luben.zstd.ZstdInputStream;
import dev.railbird.importers.Source;
import dev.railbird.importers.SourceHead;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

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
        return decompressed(Files.newInputStream(path));
    }

    static InputStream decompressed(InputStream raw) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
        in.mark(4);
        byte[] magic = in.readNBytes(4);
        in.reset();
        if (magic.length >= 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B) {
            return new GZIPInputStream(in, 1 << 16);
        }
        if (magic.length == 4 && (magic[0] & 0xFF) == 0x28 && (magic[1] & 0xFF) == 0xB5
                && magic[2] == 0x2F && (magic[3] & 0xFF) == 0xFD) {
            return new ZstdInputStream(in);
        }
        return in;
    }

    /** The first bytes, for the importers to sniff at. */
    static SourceHead head(Source source) throws IOException {
        try (InputStream in = source.open()) {
            byte[] bytes = in.readNBytes(SourceHead.BYTES_MAX);
            return new SourceHead(bytes, bytes.length < SourceHead.BYTES_MAX);
        }
    }
}
