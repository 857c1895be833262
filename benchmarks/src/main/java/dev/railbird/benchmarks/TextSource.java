package dev.railbird.benchmarks;

import dev.railbird.importers.Source;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** A file's bytes held in memory, so that a benchmark measures no disk. */
record TextSource(String name, byte[] bytes) implements Source {
    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public Optional<Path> path() {
        return Optional.empty();
    }
}
