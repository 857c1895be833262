package dev.railbird.importers.dealr;

import dev.railbird.core.event.SourceLocation;
import java.util.Optional;
import java.util.function.Function;

/** Takes rows as they are read, in whatever order they stand. */
interface RowSink {
    void row(StoredRow row);

    /** A row of the commands table. */
    void command(SourceLocation at, Function<String, Optional<String>> get);

    /** A line that cannot be read as a row. */
    void broken(String sentence, String expected, String found, SourceLocation at);

    /** Lines without a row, with the reason. */
    void ignored(String reason);
}
