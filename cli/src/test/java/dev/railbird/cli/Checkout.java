package dev.railbird.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The repository as tests see it: the folder that they run in. */
final class Checkout {
    private static final boolean BLESSES = Boolean.getBoolean("railbird.bless");

    private Checkout() {
    }

    /** Files below a folder by name, as paths from the root with slashes; empty without one. */
    static List<String> filesBelow(String folder) {
        if (!Files.isDirectory(Path.of(folder))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).map(Checkout::slashes).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    static String read(String path) {
        try {
            return Files.readString(Path.of(path), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The text that a golden file has; {@code bin/bless} writes the new one and agrees with it. */
    static String golden(String path, String now) {
        if (BLESSES) {
            try {
                Files.writeString(Path.of(path), now, StandardCharsets.UTF_8);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            return now;
        }
        return Files.exists(Path.of(path)) ? read(path) : "no file yet: run bin/bless";
    }
}
