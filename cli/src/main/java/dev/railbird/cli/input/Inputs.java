package dev.railbird.cli.input;

import dev.railbird.importers.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Turns what the user names into sources: folders and globs in the order of their path bytes. */
public final class Inputs {
    /** @param isNamed the user named this very file, so it has to be readable */
    public record Input(Source source, boolean isNamed) {
    }

    private final List<Input> found = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    public static Inputs of(List<String> names, InputStream stdin) throws IOException {
        Inputs inputs = new Inputs();
        for (String name : names) {
            inputs.add(name, stdin);
        }
        return inputs;
    }

    public List<Input> found() {
        return found;
    }

    /** Names that lead to nothing, each with the reason. */
    public List<String> missing() {
        return missing;
    }

    private void add(String name, InputStream stdin) throws IOException {
        if (name.equals("-")) {
            found.add(new Input(new StreamSource(stdin), true));
            return;
        }
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException odd) {
            missing.add(name + ": no such file");
            return;
        }
        if (Files.isDirectory(path)) {
            folder(path);
        } else if (Files.isReadable(path)) {
            found.add(new Input(new FileSource(slashes(path), path), true));
        } else if (Files.exists(path)) {
            missing.add(name + ": not readable");
        } else if (isGlob(name)) {
            glob(name);
        } else {
            missing.add(name + ": no such file");
        }
    }

    private static boolean isGlob(String name) {
        return name.indexOf('*') >= 0 || name.indexOf('?') >= 0 || name.indexOf('[') >= 0
                || name.indexOf('{') >= 0;
    }

    private void folder(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(root)) {
            walk.filter(Files::isRegularFile).filter(file -> !isHidden(root, file))
                    .forEach(files::add);
        }
        addSorted(files, false);
    }

    private static boolean isHidden(Path root, Path file) {
        for (Path part : root.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private void addSorted(List<Path> files, boolean isNamed) {
        files.sort((a, b) -> slashes(a).compareTo(slashes(b)));
        for (Path file : files) {
            found.add(new Input(new FileSource(slashes(file), file), isNamed));
        }
    }

    /** The part before the first wildcard is where the search starts. */
    private void glob(String pattern) throws IOException {
        int wild = 0;
        while ("*?[{".indexOf(pattern.charAt(wild)) < 0) {
            wild++;
        }
        int slash = pattern.lastIndexOf('/', wild);
        Path start = Path.of(slash < 0 ? "" : slash == 0 ? "/" : pattern.substring(0, slash));
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(start.toString().isEmpty() ? Path.of(".") : start)) {
            try (Stream<Path> walk = Files.walk(start)) {
                walk.filter(Files::isRegularFile).filter(matcher::matches).forEach(files::add);
            }
        }
        if (files.isEmpty()) {
            missing.add(pattern + ": no file matches");
        }
        addSorted(files, true);
    }

    private static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
