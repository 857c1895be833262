package dev.railbird.cli.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only what a process left that is gone is removed, and only what bears the name it gives. */
class LeftoversTest {
    @TempDir
    private Path folder;
    private long dead;

    @BeforeEach
    void aProcessThatIsGone() throws Exception {
        Process process = new ProcessBuilder("true").start();
        dead = process.pid();
        process.waitFor();
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "rows", StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatAKilledRunLeftIsRemovedWithAllThatIsInIt() throws IOException {
        Path left = Files.createDirectories(folder.resolve(".railbird-" + dead));
        Files.createDirectories(left.resolve("report/hand"));
        Files.writeString(left.resolve("report/hand/1.html"), "page", StandardCharsets.UTF_8);
        Files.writeString(left.resolve("hands.duckdb"), "rows", StandardCharsets.UTF_8);
        assertEquals(List.of(left), Leftovers.removeOfFolder(folder.resolve("out")));
        assertEquals(List.of(), names());
    }

    @Test
    void aDatabaseGoesWithWhatLiesBesideIt() throws IOException {
        String name = ".it's.duckdb-" + dead;
        file(name);
        file(name + ".wal");
        Files.createDirectory(folder.resolve(name + ".tmp"));
        file("it's.duckdb");
        assertEquals(3, Leftovers.removeOfFile(folder.resolve("it's.duckdb")).size());
        assertEquals(List.of("it's.duckdb"), names());
    }

    @Test
    void whatAnotherProcessMayBeWritingStays() throws IOException {
        long parent = ProcessHandle.current().parent().orElseThrow().pid();
        file(".a.duckdb-" + parent);
        file(".a.duckdb-" + ProcessHandle.current().pid());
        assertEquals(List.of(), Leftovers.removeOfFile(folder.resolve("a.duckdb")));
        assertEquals(2, names().size());
    }

    @Test
    void aNumberThatWasGivenAgainIsNoReasonToKeep() throws IOException {
        Path old = file(".a.duckdb-" + ProcessHandle.current().pid());
        Files.setLastModifiedTime(old, FileTime.fromMillis(1));
        assertEquals(List.of(old), Leftovers.removeOfFile(folder.resolve("a.duckdb")));
    }

    @Test
    void aDatabaseThatSomebodyHoldsLockedStays() throws IOException {
        Path held = file(".a.duckdb-" + dead);
        file(".a.duckdb-" + dead + ".wal");
        try (FileChannel channel = FileChannel.open(held, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertTrue(lock.isValid());
            assertEquals(List.of(), Leftovers.removeOfFile(folder.resolve("a.duckdb")));
        }
        assertEquals(2, Leftovers.removeOfFile(folder.resolve("a.duckdb")).size());
    }

    @Test
    void whatBearsAnotherNameStays() throws IOException {
        for (String name : List.of(".railbird-", ".railbird-x", ".railbird-0" + dead,
                ".railbird-" + dead + ".txt", "railbird-" + dead, ".railbird-" + dead + "-1",
                ".railbirds-" + dead, ".b.duckdb-" + dead, ".railbird-20251101")) {
            file(name);
        }
        assertEquals(List.of(), Leftovers.removeOfFolder(folder.resolve("out")));
        assertEquals(9, names().size());
    }

    @Test
    void noLinkIsFollowed(@TempDir Path other) throws IOException {
        Path kept = Files.writeString(other.resolve("kept"), "all", StandardCharsets.UTF_8);
        Files.createSymbolicLink(folder.resolve(".railbird-" + dead), other);
        assertEquals(List.of(), Leftovers.removeOfFolder(folder.resolve("out")));
        Path left = Files.createDirectories(folder.resolve(".a-" + dead));
        Files.createSymbolicLink(left.resolve("hands.duckdb"), kept);
        Files.createSymbolicLink(left.resolve("report"), other);
        assertEquals(List.of(left), Leftovers.removeOfFile(folder.resolve("a")));
        assertTrue(Files.exists(kept));
    }
}
