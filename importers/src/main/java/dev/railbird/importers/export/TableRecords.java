package dev.railbird.importers.export;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.golf.CopyFields;
import dev.railbird.importers.golf.Delimiter;
import dev.railbird.importers.golf.LimitedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of one table: CSV with any delimiter, or what COPY writes; with a header or without. */
final class TableRecords {
    /** The columns of the golf game's table of events, whose export may have no header. */
    static final List<String> GOLF = List.of("id", "game_id", "sequence_num", "event_type",
            "player_id", "event_data", "created_at");
    private static final int UUID_LENGTH = 36;
    private final String source;
    private final RecordSink sink;
    private List<String> names = List.of();

    TableRecords(String source, RecordSink sink) {
        this.source = source;
        this.sink = sink;
    }

    void read(InputStream in, String start) throws IOException {
        String first = start.lines().findFirst().orElse("");
        LimitedReader text =
                new LimitedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        char delimiter = Delimiter.of(first);
        boolean isCopy = delimiter == '\t' && start.contains("\t{\"");
        CSVFormat.Builder format = CSVFormat.Builder.create().setDelimiter(delimiter)
                .setIgnoreEmptyLines(false).setTrailingData(true).setLenientEof(true);
        format.setQuote(isCopy ? null : '"');
        int line = 1;
        try (CSVParser parser = CSVParser.builder().setReader(text).setFormat(format.get())
                .get()) {
            Iterator<CSVRecord> rows = parser.iterator();
            while (rows.hasNext()) {
                List<String> fields = List.of(rows.next().values());
                row(isCopy ? fields.stream().map(CopyFields::unescaped).toList() : fields, line);
                line = (int) parser.getCurrentLineNumber() + 1;
                text.begin();
            }
        } catch (UncheckedIOException stopped) {
            throw new IOException("line " + line + ": a quotation mark is missing, the row does"
                    + " not end", stopped);
        }
    }

    private void row(List<String> fields, int line) throws IOException {
        boolean isNone = fields.size() == 1
                && (fields.get(0).isBlank() || fields.get(0).equals("\\."));
        if (isNone) {
            return;
        }
        if (names.isEmpty()) {
            names = header(fields);
            if (!names.equals(GOLF) || isHeader(fields)) {
                return;
            }
        }
        Cells cells = Cells.ofRow();
        for (int k = 0; k < fields.size(); k++) {
            cells.column(k < names.size() ? names.get(k) : "column " + (k + 1), fields.get(k),
                    line);
        }
        sink.accept(cells.in("", SourceLocation.line(source, line, 0)));
    }

    private static boolean isHeader(List<String> fields) {
        return fields.size() < 2 || fields.get(1).length() != UUID_LENGTH;
    }

    private static List<String> header(List<String> fields) {
        return fields.size() == GOLF.size() && !isHeader(fields) ? GOLF
                : fields.stream().map(TableRecords::name).toList();
    }

    private static String name(String field) {
        return field.replace("\uFEFF", "").replace("\"", "").strip().toLowerCase(Locale.ROOT);
    }
}
