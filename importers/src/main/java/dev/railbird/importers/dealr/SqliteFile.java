package dev.railbird.importers.dealr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

/** A SQLite database as a file that is only read; one that was compressed is unpacked first. */
final class SqliteFile {
    static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private SqliteFile() {
    }

    static boolean startsLike(byte[] head) {
        return head.length >= MAGIC.length
                && Arrays.equals(Arrays.copyOf(head, MAGIC.length), MAGIC);
    }

    /** @param bytes the database, when there is no file that is one */
    static void read(String name, Optional<Path> path, InputStream bytes, EventLog log)
            throws IOException {
        if (path.isPresent() && isPlain(path.get())) {
            read(name, path.get(), log);
            return;
        }
        Path unpacked = Files.createTempFile("railbird", ".db");
        try {
            Files.copy(bytes, unpacked, StandardCopyOption.REPLACE_EXISTING);
            read(name, unpacked, log);
        } finally {
            Files.deleteIfExists(unpacked);
        }
    }

    private static boolean isPlain(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return startsLike(in.readNBytes(MAGIC.length));
        }
    }

    private static void read(String name, Path path, EventLog log) throws IOException {
        String url = "jdbc:sqlite:" + path.toAbsolutePath().toUri().toString()
                .replaceFirst("^file:/+", "file:/") + "?mode=ro";
        try (Connection connection = DriverManager.getConnection(url)) {
            DatabaseRows rows = new DatabaseRows(name, connection);
            rows.readEvents(log);
            log.finish();
            rows.readCommands(log.commands());
        } catch (SQLException broken) {
            throw new IOException("the database cannot be read: "
                    + DatabaseRows.reason(broken), broken);
        }
    }
}
