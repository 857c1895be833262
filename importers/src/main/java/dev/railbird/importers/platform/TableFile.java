package dev.railbird.importers.platform;

import dev.railbird.core.event.SourceLocation;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of the coordinator as CSV; columns by name, other names of the same column known. */
final class TableFile {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader()
            .setSkipHeaderRecord(true).setIgnoreEmptyLines(true).get();

    /**
     * One row, by canonical column names; secrets are not kept.
     *
     * @param isWhole false when it has another number of cells than the header
     */
    record Row(Map<String, String> values, boolean isWhole, SourceLocation at) {
        String get(String column) {
            return values.getOrDefault(column, "");
        }
    }

    private TableFile() {
    }

    static boolean isHeader(String line) {
        String header = line.strip();
        return header.equals("lobby_id,user_id") || header.startsWith("id,username,")
                && header.contains("in_lobby") || header.startsWith("id,target,max_players")
                || header.startsWith("id,name,max_players");
    }

    static List<Row> read(Path file, String name) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(in, FORMAT)) {
            for (CSVRecord record : parser) {
                Map<String, String> values = new LinkedHashMap<>();
                for (String column : parser.getHeaderNames()) {
                    if (!column.contains("password") && record.isSet(column)) {
                        values.put(canonical(column), record.get(column));
                    }
                }
                rows.add(new Row(values, record.isConsistent(), SourceLocation.line(name,
                        (int) parser.getCurrentLineNumber(), 1)));
            }
        } catch (IllegalArgumentException | java.io.UncheckedIOException broken) {
            throw new IOException(name + ": " + broken.getMessage(), broken);
        }
        return rows;
    }

    private static String canonical(String column) {
        return switch (column.strip()) {
            case "chips", "chip_balance" -> "chip_count";
            case "name" -> "target";
            default -> column.strip();
        };
    }
}
