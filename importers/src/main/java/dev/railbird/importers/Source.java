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

    /**
     * The seed of a whole game of this source, told by who asks for the audit and not by the log.
     *
     * @param game from 0, in the order of the source; a server that starts again begins another
     */
    default Optional<ToldSeed> seed(int game) {
        return Optional.empty();
    }

    /** A running database: the name is its address, and the bytes are nothing but the name. */
    default boolean isDatabase() {
        return false;
    }
}
