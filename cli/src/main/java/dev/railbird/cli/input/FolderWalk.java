package dev.railbird.cli.input;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Collects files; what cannot be opened is remembered, and the walk goes on. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private final Predicate<Path> wanted;
    private final List<Path> files = new ArrayList<>();
    private final List<String> closed = new ArrayList<>();

    FolderWalk(Predicate<Path> wanted) {
        this.wanted = wanted;
    }

    List<Path> files() {
        return files;
    }

    /** Folders and links that lead nowhere, each with the reason. */
    List<String> closed() {
        return closed;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && wanted.test(file)) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) {
        if (!(reason instanceof FileSystemLoopException) && wanted.test(file)) {
            closed.add(Inputs.slashes(file) + ": not readable");
        }
        return FileVisitResult.CONTINUE;
    }
}
