package dev.railbird.importers.golf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The beginning of a COPY or INSERT.
 *
 * @param table without its schema
 * @param columns as listed; empty when the statement lists none
 * @param rest what follows
 */
public record SqlHead(String table, List<String> columns, String rest) {
    public SqlHead {
        columns = List.copyOf(columns);
    }

    public static Optional<SqlHead> of(String line, String verb) {
        if (!line.regionMatches(true, 0, verb, 0, verb.length())) {
            return Optional.empty();
        }
        int at = verb.length();
        int end = at;
        while (end < line.length() && line.charAt(end) != ' ' && line.charAt(end) != '(') {
            end++;
        }
        String name = line.substring(at, end).replace("\"", "").toLowerCase(Locale.ROOT);
        String table = name.substring(name.lastIndexOf('.') + 1);
        String rest = line.substring(end).stripLeading();
        List<String> columns = new ArrayList<>();
        if (rest.startsWith("(") && rest.indexOf(')') > 0) {
            for (String column : rest.substring(1, rest.indexOf(')')).split(",")) {
                columns.add(column.strip().replace("\"", ""));
            }
            rest = rest.substring(rest.indexOf(')') + 1).stripLeading();
        }
        return Optional.of(new SqlHead(table, columns, rest));
    }
}
