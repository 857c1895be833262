package dev.railbird.importers.golf;

import dev.railbird.importers.ImportSink;
import java.io.IOException;
import java.io.Reader;

/** What {@code COPY ... TO STDOUT} writes without options. */
final class CopyRows implements RowSource {
    private final Lines lines;
    private final ImportSink sink;
    private final TableRows rows;

    CopyRows(String source, Reader in, ImportSink sink, GameShelf shelf) {
        lines = new Lines(in);
        this.sink = sink;
        rows = new TableRows(source, sink, shelf);
    }

    @Override
    public void read() throws IOException {
        while (lines.next()) {
            if (lines.text().equals("\\.")) {
                sink.ignored("end of data", 1);
            } else {
                rows.row(CopyFields.split(lines.text()), lines.number());
            }
        }
        rows.end();
    }
}
