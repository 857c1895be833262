package dev.railbird.importers.dealr;

import dev.railbird.core.event.SourceLocation;

/** Takes rows as they are read, in whatever order they stand. */
interface RowSink {
    void row(StoredRow row);

    /** A line that cannot be read as a row. */
    void broken(String sentence, String expected, String found, SourceLocation at);

    /** Lines without a row, with the reason. */
    void ignored(String reason);
}
