package dev.railbird.importers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Something to read hands from; the command line opens, decompresses and counts its bytes. */
public interface Source {
    /** The name as the user gave it, forward slashes, used in locations and reports. */
    String name();

    /** A fresh stream over the decompressed bytes; may be called more than once for files only. */
    InputStream open() throws IOException;

    /** The file behind it, for formats that are databases or folders; empty for streams. */
    Optional<Path> path();

    /** A running database: the name is its address, and the bytes are nothing but the name. */
    default boolean isDatabase() {
        return false;
    }
}
