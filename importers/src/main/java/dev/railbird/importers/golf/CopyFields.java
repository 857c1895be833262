package dev.railbird.importers.golf;

import java.util.ArrayList;
import java.util.List;

/** Fields of a line of PostgreSQL's COPY text: tabs between, backslashes escaped. */
public final class CopyFields {
    private CopyFields() {
    }

    /** A null is empty text. */
    public static List<String> split(String line) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int k = 0; k <= line.length(); k++) {
            if (k == line.length() || line.charAt(k) == '\t') {
                fields.add(unescaped(line.substring(from, k)));
                from = k + 1;
            }
        }
        return fields;
    }

    public static String unescaped(String field) {
        if (field.equals("\\N")) {
            return "";
        }
        if (field.indexOf('\\') < 0) {
            return field;
        }
        StringBuilder text = new StringBuilder(field.length());
        for (int k = 0; k < field.length(); k++) {
            char c = field.charAt(k);
            if (c == '\\' && k + 1 < field.length()) {
                k++;
                c = escaped(field.charAt(k));
            }
            text.append(c);
        }
        return text.toString();
    }

    private static char escaped(char c) {
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> '\u000b';
            default -> c;
        };
    }
}
