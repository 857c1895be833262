package dev.railbird.cli.audit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where outputs are written until they are whole, and what runs left there that were killed. The
 * name is a dot, what it will be, and the number of the process.
 */
public final class Leftovers {
    private static final String FOLDER = "railbird";
    /** What the database puts beside its file. */
    private static final List<String> BESIDE = List.of(".wal", ".tmp");
    /** No process has a longer number, but dates do, and files of a user end in dates. */
    private static final int DIGITS_MAX = 7;

    private Leftovers() {
    }

    static Path ofFolder(Path target) {
        return own(target, FOLDER);
    }

    static Path ofFile(Path target) {
        return own(target, target.getFileName().toString());
    }

    private static Path own(Path target, String name) {
        return target.toAbsolutePath().resolveSibling("." + name + "-"
                + ProcessHandle.current().pid());
    }

    /** Removes what killed runs left beside a folder to come. */
    public static List<Path> removeOfFolder(Path target) throws IOException {
        return remove(target, FOLDER);
    }

    /** Removes what killed runs left beside a file. */
    public static List<Path> removeOfFile(Path target) throws IOException {
        return remove(target, target.getFileName().toString());
    }

    private static List<Path> remove(Path target, String name) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> removed = new ArrayList<>();
        for (Path path : entries(folder)) {
            if (isDead(path, "." + name + "-") && delete(path)) {
                removed.add(path);
            }
        }
        return removed;
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private static boolean isDead(Path path, String head) throws IOException {
        String name = path.getFileName().toString();
        if (!name.startsWith(head) || Files.isSymbolicLink(path)) {
            return false;
        }
        String digits = digits(name.substring(head.length()));
        return !digits.isEmpty() && !mayBeWriting(Long.parseLong(digits), path)
                && !isOpen(path.resolveSibling(head + digits));
    }

    /** The number of the process in what follows the name; empty when it is none of our names. */
    private static String digits(String rest) {
        String digits = rest;
        for (String suffix : BESIDE) {
            if (rest.endsWith(suffix)) {
                digits = rest.substring(0, rest.length() - suffix.length());
            }
        }
        boolean isNumber = !digits.isEmpty() && digits.length() <= DIGITS_MAX
                && digits.charAt(0) != '0'
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? digits : "";
    }

    /** A process that began after the last change is another one with the same number. */
    private static boolean mayBeWriting(long number, Path path) throws IOException {
        Optional<ProcessHandle> process = ProcessHandle.of(number);
        if (process.isEmpty() || !process.get().isAlive()) {
            return false;
        }
        Instant changed = Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS).toInstant();
        return process.get().info().startInstant().map(began -> !began.isAfter(changed))
                .orElse(true);
    }

    /** A run of another container, whose processes cannot be seen, holds its database locked. */
    private static boolean isOpen(Path path) throws IOException {
        Path file = Files.isDirectory(path) ? path.resolve("hands.duckdb") : path;
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS); FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException | AccessDeniedException ofAnother) {
            return true;
        }
    }

    private static boolean delete(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
            return true;
        } catch (AccessDeniedException ofAnother) {
            return false;
        }
    }
}
