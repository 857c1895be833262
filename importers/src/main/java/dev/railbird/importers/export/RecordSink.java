package dev.railbird.importers.export;

import java.io.IOException;

/** Takes records in source order. */
public interface RecordSink {
    void accept(ExportRecord entry) throws IOException;
}
