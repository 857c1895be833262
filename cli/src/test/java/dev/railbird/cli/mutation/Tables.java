package dev.railbird.cli.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of a table in the forms that databases export them in. */
final class Tables {
    private static final String DATA = "event_data";

    private Tables() {
    }

    /** {@code row_to_json} over a payload that is JSON. */
    static String jsonLines(List<Entry> rows) {
        return lines(rows, row -> json(row, Tables::value));
    }

    /** {@code row_to_json} over a payload that is text. */
    static String jsonTexts(List<Entry> rows) {
        return lines(rows, row -> json(row, Tables::text));
    }

    /** {@code json_agg}: a row a line, in one array. */
    static String jsonArray(List<Entry> rows) {
        return rows.stream().map(row -> json(row, Tables::value))
                .collect(Collectors.joining(", \n ", "[", "]"));
    }

    /** {@code COPY ... TO} as text. */
    static String copyText(List<Entry> rows) {
        return lines(rows, row -> row.cells().stream().map(Tables::copied)
                .collect(Collectors.joining("\t")));
    }

    static String copyDump(List<Entry> rows) {
        return "COPY public.events (" + String.join(", ", rows.get(0).names())
                + ") FROM stdin;\n" + copyText(rows) + "\\.\n\n";
    }

    static String insertDump(List<Entry> rows) {
        return lines(rows, row -> row.cells().stream().map(Tables::literal).collect(
                Collectors.joining(", ", "INSERT INTO public.events VALUES (", ");")));
    }

    /** The bytes of a database file, each as a sign. */
    static String sqlite(List<Entry> rows) {
        try {
            Path file = Files.createTempFile("store", ".db");
            Files.delete(file);
            store(rows, file);
            String bytes = Log.bytes(file);
            Files.delete(file);
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void store(List<Entry> rows, Path file) {
        List<String> names = rows.get(0).names();
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = store.createStatement()) {
            store.setAutoCommit(false);
            statement.execute("CREATE TABLE events (" + String.join(", ", names) + ")");
            for (Entry row : rows) {
                try (PreparedStatement insert = store.prepareStatement("INSERT INTO events ("
                        + String.join(", ", row.names().subList(0, row.cells().size()))
                        + ") VALUES (" + "?, ".repeat(row.cells().size() - 1) + "?)")) {
                    for (int k = 0; k < row.cells().size(); k++) {
                        if (isNumber(row.cells().get(k))) {
                            insert.setLong(k + 1, Long.parseLong(row.cells().get(k)));
                        } else {
                            insert.setString(k + 1, utf8(row.cells().get(k)));
                        }
                    }
                    insert.execute();
                }
            }
            store.commit();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static String lines(List<Entry> rows, Function<Entry, String> line) {
        return rows.stream().map(row -> line.apply(row) + "\n").collect(Collectors.joining());
    }

    /** A row that lost a cell has no key for its last columns. */
    private static String json(Entry row, Function<String, String> payload) {
        return IntStream.range(0, row.cells().size()).mapToObj(k -> {
            String name = row.names().get(k);
            String cell = row.cells().get(k);
            return '"' + name + "\":" + (name.equals(DATA) ? payload.apply(cell) : value(cell));
        }).collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(String cell) {
        if (cell.isEmpty()) {
            return "null";
        }
        return isNumber(cell) || cell.startsWith("{") ? cell : text(cell);
    }

    private static String text(String cell) {
        return '"' + cell.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static boolean isNumber(String cell) {
        return !cell.isEmpty() && cell.length() < 18
                && cell.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String copied(String cell) {
        return cell.isEmpty() ? "\\N" : cell.replace("\\", "\\\\");
    }

    private static String literal(String cell) {
        return cell.isEmpty() ? "NULL" : isNumber(cell) ? cell
                : '\'' + cell.replace("'", "''") + '\'';
    }
}
