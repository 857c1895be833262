package dev.railbird.importers.dealr;

import dev.railbird.core.event.SourceLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * CSV with a header, columns in any order. Each record is parsed on its own, so that one broken
 * record costs no other.
 */
final class CsvRows {
    private final String source;
    private final CsvRecords records;
    private final RowSink sink;
    private final Columns columns;

    CsvRows(String source, TextLines lines, RowSink sink) {
        this.source = source;
        this.sink = sink;
        records = new CsvRecords(lines);
        columns = new Columns(sink);
    }

    void read() throws IOException {
        Optional<CsvRecords.Line> record = records.next();
        if (record.isEmpty()) {
            return;
        }
        List<String> header = parse(record.get().text());
        sink.ignored("header");
        long place = 0;
        for (record = records.next(); record.isPresent(); record = records.next()) {
            if (record.get().text().isEmpty()) {
                sink.ignored("blank line");
                continue;
            }
            SourceLocation at = SourceLocation.line(source, record.get().number(), 0);
            List<String> values = parse(record.get().text());
            if (values.size() != header.size()) {
                sink.broken("a record with another number of columns than the header",
                        Integer.toString(header.size()), Integer.toString(values.size()), at);
                continue;
            }
            place++;
            columns.row(place, at, column -> value(header, values, column));
        }
    }

    private static Optional<String> value(List<String> header, List<String> values,
            String column) {
        int at = header.indexOf(column);
        return at < 0 ? Optional.empty() : Optional.of(values.get(at));
    }

    /** No values when the record is no CSV. */
    static List<String> parse(String record) {
        try (CSVParser parser = CSVParser.parse(record, CSVFormat.RFC4180)) {
            for (CSVRecord found : parser) {
                return found.toList();
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            return List.of();
        }
        return List.of();
    }
}
