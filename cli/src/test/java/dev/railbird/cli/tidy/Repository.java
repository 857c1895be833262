package dev.railbird.cli.tidy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The text files that people wrote: no build output, and no test data, whose bytes matter. */
final class Repository {
    private static final List<String> WALKED =
            List.of("replay-core", "importers", "reports", "cli", "samples", "benchmarks", "docs",
                    "bin", ".ci");
    private static final List<String> TEXTS =
            List.of(".java", ".md", ".xml", ".sql", ".html", ".css", ".js", ".properties",
                    ".json", ".editorconfig", ".gitattributes", ".gitignore", ".config");

    private Repository() {
    }

    static Path root() {
        return Path.of(System.getProperty("railbird.root", "..")).toAbsolutePath().normalize();
    }

    static List<SourceFile> files() {
        Path root = root();
        try (Stream<Path> top = Files.list(root)) {
            Stream<Path> below = WALKED.stream().map(root::resolve).filter(Files::isDirectory)
                    .flatMap(Repository::walk);
            return Stream.concat(top, below)
                    .filter(Files::isRegularFile)
                    .filter(file -> isWritten(root.relativize(file)))
                    .sorted()
                    .map(file -> SourceFile.read(root, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWritten(Path path) {
        for (Path part : path) {
            String name = part.toString();
            if (name.equals("target") || name.equals("testdata") || name.equals("data")
                    || name.equals("golden")) {
                return false;
            }
        }
        String name = path.getFileName().toString();
        return path.startsWith("bin") || path.startsWith(".ci")
                || TEXTS.stream().anyMatch(name::endsWith);
    }
}
