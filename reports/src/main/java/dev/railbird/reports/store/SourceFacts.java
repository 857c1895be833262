package dev.railbird.reports.store;

/**
 * A source as a file.
 *
 * @param bytes its size; negative for what is no file
 * @param sha256 of those bytes in hexadecimal; empty for what is no file
 * @param identity what recognises it when it is imported again: the same, or one digest over its
 *     folder; empty for what is no file
 */
public record SourceFacts(long bytes, String sha256, String identity) {
    /** A stream, or a database that runs. */
    public static final SourceFacts NO_FILE = new SourceFacts(-1, "", "");
}
