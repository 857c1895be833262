package dev.railbird.importers.golf;

import java.util.ArrayList;
import java.util.List;

/** The rows behind VALUES: numbers, quoted text, NULL. */
public final class SqlValues {
    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private int at;
    private boolean isWhole;

    public SqlValues(String text) {
        this.text = text;
        String word = "VALUES";
        int values = text.indexOf(word);
        if (values >= 0) {
            at = values + word.length();
            isWhole = read();
        }
    }

    public boolean isWhole() {
        return isWhole;
    }

    public List<List<String>> rows() {
        return rows;
    }

    private boolean read() {
        while (true) {
            if (!take('(')) {
                return false;
            }
            List<String> fields = new ArrayList<>();
            do {
                if (!value(fields)) {
                    return false;
                }
            } while (take(','));
            if (!take(')')) {
                return false;
            }
            rows.add(fields);
            if (!take(',')) {
                return at >= text.length() || text.startsWith(";", at) || text.startsWith(" ", at);
            }
        }
    }

    private boolean take(char c) {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        boolean isThere = at < text.length() && text.charAt(at) == c;
        at += isThere ? 1 : 0;
        return isThere;
    }

    private boolean value(List<String> fields) {
        boolean hasEscapes = take('E');
        if (take('\'')) {
            return quoted(fields, hasEscapes);
        }
        int from = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != ')') {
            at++;
        }
        String word = text.substring(from, at).strip();
        fields.add(word.equalsIgnoreCase("NULL") ? "" : word);
        return at < text.length();
    }

    private boolean quoted(List<String> fields, boolean hasEscapes) {
        StringBuilder value = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (hasEscapes && c == '\\' && at < text.length()) {
                value.append(text.charAt(at++));
            } else if (c != '\'') {
                value.append(c);
            } else if (at < text.length() && text.charAt(at) == '\'') {
                value.append('\'');
                at++;
            } else {
                fields.add(value.toString());
                return true;
            }
        }
        return false;
    }
}
