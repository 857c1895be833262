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
 * CSV with a header and columns in any order, or without one in the order of the table; a comma,
 * semicolon, tab or bar between the values. Each record is parsed on its own, so that one broken
 * record costs no other.
 */
final class CsvRows {
    private static final String DELIMITERS = ",;\t|";
    /** The table as the store makes it. */
    private static final List<String> TABLE = List.of(Columns.ID, Columns.STREAM,
            Columns.VERSION, Columns.TYPE, Columns.DATA, Columns.TIMESTAMP, Columns.CREATED);
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
        char delimiter = delimiter(record.get().text());
        List<String> header = TABLE;
        if (!isRow(parse(record.get().text(), delimiter))) {
            header = parse(record.get().text(), delimiter);
            sink.ignored("header");
            record = records.next();
        }
        long place = 0;
        for (; record.isPresent(); record = records.next()) {
            if (record.get().text().isEmpty()) {
                sink.ignored("blank line");
                continue;
            }
            SourceLocation at = SourceLocation.line(source, record.get().number(), 0);
            List<String> names = header;
            List<String> values = parse(record.get().text(), delimiter);
            if (values.size() != names.size()) {
                sink.broken("a record with another number of columns than the header",
                        Integer.toString(names.size()), Integer.toString(values.size()), at);
                continue;
            }
            place++;
            columns.row(place, at, column -> value(names, values, column));
        }
    }

    /** What stands between the values of the first record: there are no fewer than four. */
    static char delimiter(String first) {
        for (char delimiter : DELIMITERS.toCharArray()) {
            List<String> values = parse(first, delimiter);
            if (values.contains(Columns.DATA) || values.contains(CommandLog.KEY)
                    || isRow(values)) {
                return delimiter;
            }
        }
        return ',';
    }

    /** True for the values of an event of the store, in the order of its table. */
    static boolean isRow(List<String> values) {
        return values.size() == TABLE.size()
                && EventKind.named(values.get(TABLE.indexOf(Columns.TYPE))).isPresent()
                && values.get(TABLE.indexOf(Columns.DATA)).startsWith("{");
    }

    private static Optional<String> value(List<String> header, List<String> values,
            String column) {
        int at = header.indexOf(column);
        return at < 0 ? Optional.empty() : Optional.of(values.get(at));
    }

    /** No values when the record is no CSV. */
    static List<String> parse(String record, char delimiter) {
        try (CSVParser parser = CSVParser.parse(record,
                CSVFormat.RFC4180.builder().setDelimiter(delimiter).get())) {
            for (CSVRecord found : parser) {
                return found.toList();
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            return List.of();
        }
        return List.of();
    }
}
