package dev.railbird.importers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads one format into canonical hands. Found by {@link java.util.ServiceLoader}; add your own by
 * naming it in {@code META-INF/services}. Implementations keep no state between calls.
 */
public interface Importer {
    /** The name that {@code --format} takes and reports print: {@code phh}. */
    String format();

    /** One line for {@code railbird formats}. */
    String title();

    /** Which game the format is about, for records that cannot be read as one. */
    default String game() {
        return "poker";
    }

    /** A source is read together with its whole folder, so that its own bytes are not all of it. */
    default boolean readsFolder() {
        return false;
    }

    /** How sure the importer is that it can read what starts like this; by content, not by name. */
    Sniff sniff(SourceHead head);

    /**
     * The same for a running database that the user named: it can be asked what its tables are.
     * What cannot be reached is left to reading, which says why.
     */
    default Sniff sniffDatabase(Source database) {
        return sniff(new SourceHead(database.name().getBytes(StandardCharsets.UTF_8), true));
    }

    /**
     * Streams the source into the sink with memory bounded by one hand. Whatever the source holds
     * is a hand, a finding or a counted record; an exception means that the bytes stopped coming.
     */
    void read(Source source, ImportSink sink) throws IOException;
}
