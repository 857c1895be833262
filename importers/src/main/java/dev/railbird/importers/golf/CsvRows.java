package dev.railbird.importers.golf;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.ImportSink;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** CSV with any delimiter, with a header or without. */
final class CsvRows implements RowSource {
    private final String source;
    private final Reader in;
    private final char delimiter;
    private final TableRows rows;
    private final GameShelf shelf;

    CsvRows(String source, Reader in, char delimiter, ImportSink sink, GameShelf shelf) {
        this.source = source;
        this.in = in;
        this.delimiter = delimiter;
        this.shelf = shelf;
        rows = new TableRows(source, sink, shelf);
    }

    @Override
    public void read() throws IOException {
        // Text behind a closing quote and a quote that never closes leave a row that is no event:
        // the rows around it are read all the same.
        CSVFormat format = CSVFormat.Builder.create().setDelimiter(delimiter).setQuote('"')
                .setIgnoreEmptyLines(false).setTrailingData(true).setLenientEof(true).get();
        LimitedReader limited = new LimitedReader(in);
        int line = 1;
        try (CSVParser parser = CSVParser.builder().setReader(limited).setFormat(format).get()) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                CSVRecord record = records.next();
                rows.row(List.of(record.values()), line);
                line = (int) parser.getCurrentLineNumber() + 1;
                limited.begin();
            }
        } catch (UncheckedIOException stopped) {
            if (!(stopped.getCause() instanceof LimitedReader.RecordTooLong)) {
                throw stopped.getCause();
            }
            shelf.unreadable(SourceLocation.line(source, line, 0),
                    "a row is longer than Railbird reads",
                    "at most " + LimitedReader.RECORD_MAX + " characters", "more",
                    "A quotation mark is missing: what follows cannot be told apart.");
        }
        rows.end();
    }
}
