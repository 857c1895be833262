package dev.railbird.cli.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * One log, with the files that belong to it by name.
 *
 * @param files each byte as a sign, so that nothing is lost on the way
 */
record Log(String name, Map<String, String> files) {
    Log {
        files = new TreeMap<>(files);
    }

    Log with(String file, String text) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.put(file, text);
        return new Log(name, changed);
    }

    /** The files that this one has in other words. */
    Log other(Log than) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.entrySet().removeIf(file -> file.getValue().equals(
                than.files.get(file.getKey())));
        return new Log(name, changed);
    }

    void writeTo(Path folder) {
        files.forEach((file, text) -> {
            try {
                Path path = folder.resolve(file);
                Files.createDirectories(path.getParent());
                Files.write(path, text.getBytes(StandardCharsets.ISO_8859_1));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    void removeFrom(Path folder) {
        files.keySet().forEach(file -> {
            try {
                Files.delete(folder.resolve(file));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
