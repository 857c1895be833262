package dev.railbird.cli.tidy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A text file of the repository: its path from the root with slashes, and its text. */
record SourceFile(String path, String text, List<String> lines, List<String> code) {
    static SourceFile of(String path, String text) {
        List<String> lines = List.of(text.split("\n", -1));
        boolean isJava = path.endsWith(".java");
        return new SourceFile(path, text, lines, isJava ? CodeOnly.of(lines) : lines);
    }

    static SourceFile read(Path root, Path file) {
        try {
            String path = root.relativize(file).toString().replace('\\', '/');
            return of(path, Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is not UTF-8 text", e);
        }
    }

    boolean isJava() {
        return path.endsWith(".java");
    }

    boolean isMainJava() {
        return isJava() && path.contains("/src/main/java/");
    }

    boolean isTestJava() {
        return isJava() && path.contains("/src/test/java/");
    }

    /** The first folder: a module for everything that is compiled. */
    String module() {
        return path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
    }

    String folder() {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    boolean endsWithAny(String... endings) {
        for (String ending : endings) {
            if (path.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
