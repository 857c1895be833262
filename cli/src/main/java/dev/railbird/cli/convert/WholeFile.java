package dev.railbird.cli.convert;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where converted hands go: a stream, or a file that is written beside its final name and renamed
 * when whole, so that a run that was killed leaves nothing that looks complete.
 */
public final class WholeFile implements AutoCloseable {
    private final Optional<Path> target;
    private final Path scratch;
    private final OutputStream out;

    private WholeFile(Optional<Path> target, Path scratch, OutputStream out) {
        this.target = target;
        this.scratch = scratch;
        this.out = out;
    }

    /** The stream stays open: it belongs to the caller. */
    public static WholeFile over(OutputStream out) {
        return new WholeFile(Optional.empty(), Path.of("."), out);
    }

    public static WholeFile begin(Path target) throws IOException {
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Path parent = target.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        Path scratch = parent.resolve("." + target.getFileName() + ".part");
        return new WholeFile(Optional.of(target), scratch,
                new BufferedOutputStream(Files.newOutputStream(scratch), 1 << 16));
    }

    public void write(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    public void finish() throws IOException {
        out.flush();
        if (target.isPresent()) {
            out.close();
            Files.move(scratch, target.get(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Override
    public void close() throws IOException {
        if (target.isPresent()) {
            out.close();
            Files.deleteIfExists(scratch);
        }
    }
}
