package dev.railbird.importers.golf;

import dev.railbird.core.golf.GolfGame;
import dev.railbird.importers.Read;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The golf games in {@code testdata/golf}. */
final class GolfData {
    private GolfData() {
    }

    static Path path(String name) {
        return Path.of(System.getProperty("railbird.root", "..")).resolve("testdata/golf")
                .resolve(name);
    }

    static Read read(String name) {
        return GolfCorpus.read(path(name));
    }

    static List<GolfGame> games() {
        return read("games.csv").golf;
    }

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(path(name));
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
