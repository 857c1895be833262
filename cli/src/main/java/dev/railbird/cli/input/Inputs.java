package dev.railbird.cli.input;

import dev.railbird.importers.Source;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;

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

    /** Inputs that were found before. */
    public static Inputs ready(List<Input> found) {
        Inputs inputs = new Inputs();
        inputs.found.addAll(found);
        return inputs;
    }

    /** A file that goes by another name than its own: by the one that it had. */
    public static Input named(String name, Path file) {
        return new Input(new FileSource(name, file), false);
    }

    public List<Input> found() {
        return found;
    }

    /** All of them by name, so that it does not matter in which order they were given. */
    public List<Input> byName() {
        return found.stream().sorted(Comparator.comparing(input -> input.source().name()))
                .toList();
    }

    /** Those that can be read only once. */
    public List<StreamSource> streams() {
        return found.stream().map(Input::source).filter(StreamSource.class::isInstance)
                .map(StreamSource.class::cast).toList();
    }

    /** Names that lead to nothing, each with the reason. */
    public List<String> missing() {
        return missing;
    }

    private void add(String name, InputStream stdin) throws IOException {
        if (name.equals("-")) {
            found.add(new Input(new StreamSource("-", stdin), true));
            return;
        }
        if (DatabaseSource.isAddress(name)) {
            database(name);
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
            found.add(new Input(Files.isRegularFile(path) ? new FileSource(slashes(path), path)
                    : new StreamSource(slashes(path), pipe(path)), true));
        } else if (Files.exists(path)) {
            missing.add(name + ": not readable");
        } else if (isGlob(name)) {
            glob(name);
        } else {
            missing.add(name + ": no such file");
        }
    }

    /** What the shell's {@code <(command)} is: it can be read once, and Files would seek in it. */
    private static InputStream pipe(Path path) throws IOException {
        return new FileInputStream(path.toFile());
    }

    private void database(String address) {
        if (DatabaseSource.hasPassword(address)) {
            missing.add("the address of a database with a password in it: put the password into"
                    + " PGPASSWORD, or into the file that PGPASSFILE names");
        } else {
            found.add(new Input(new DatabaseSource(address), true));
        }
    }

    private static boolean isGlob(String name) {
        return name.indexOf('*') >= 0 || name.indexOf('?') >= 0 || name.indexOf('[') >= 0
                || name.indexOf('{') >= 0;
    }

    private void folder(Path root) throws IOException {
        List<Path> files = walk(root, file -> !isAside(root, file));
        if (files.isEmpty()) {
            missing.add(slashes(root) + ": no file in this folder");
        }
        addSorted(files, false);
    }

    private List<Path> walk(Path root, Predicate<Path> wanted) throws IOException {
        FolderWalk walk = new FolderWalk(wanted);
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
                walk);
        missing.addAll(walk.closed());
        return walk.files();
    }

    /** Hidden files, and what lies beside logs to describe or build them. */
    private static boolean isAside(Path root, Path file) {
        for (Path part : root.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        String name = file.getFileName().toString();
        return name.endsWith(".md") || name.equals("pom.xml") || name.equals("LICENSE");
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
        List<Path> files = List.of();
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            if (Files.isDirectory(start.toString().isEmpty() ? Path.of(".") : start)) {
                files = walk(start, matcher::matches);
            }
        } catch (IllegalArgumentException open) {
            missing.add(pattern + ": no such file, and no pattern: a bracket is open");
            return;
        }
        if (files.isEmpty()) {
            missing.add(pattern + ": no file matches");
        }
        addSorted(files, true);
    }

    static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
