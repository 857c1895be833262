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
public final class SqliteFile {
    static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private SqliteFile() {
    }

    static boolean startsLike(byte[] head) {
        return head.length >= MAGIC.length
                && Arrays.equals(Arrays.copyOf(head, MAGIC.length), MAGIC);
    }

    /** What is done with the open database. */
    public interface Use {
        void read(Connection connection) throws IOException;
    }

    static void read(String name, Optional<Path> path, InputStream bytes, EventLog log)
            throws IOException {
        with(path, bytes, connection -> {
            DatabaseRows rows = new DatabaseRows(name, connection);
            rows.readEvents(log);
            log.finish();
            log.commands(rows);
        });
    }

    /** @param bytes the database, when there is no file that is one */
    public static void with(Optional<Path> path, InputStream bytes, Use use)
            throws IOException {
        if (path.isPresent() && isPlain(path.get())) {
            open(path.get(), use);
            return;
        }
        Path unpacked = Files.createTempFile("railbird", ".db");
        try {
            Files.copy(bytes, unpacked, StandardCopyOption.REPLACE_EXISTING);
            open(unpacked, use);
        } finally {
            Files.deleteIfExists(unpacked);
        }
    }

    private static boolean isPlain(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return startsLike(in.readNBytes(MAGIC.length));
        }
    }

    private static void open(Path path, Use use) throws IOException {
        String url = "jdbc:sqlite:" + path.toAbsolutePath().toUri().toString()
                .replaceFirst("^file:/+", "file:/") + "?mode=ro";
        try (Connection connection = DriverManager.getConnection(url)) {
            use.read(connection);
        } catch (SQLException broken) {
            throw new IOException("the database cannot be read: "
                    + DatabaseRows.reason(broken), broken);
        }
    }
}
