package dev.railbird.cli.mutation;

import java.util.ArrayList;
import java.util.List;

/** Finds every value in JSON, and in TOML whose tables are lines of {@code key = value}. */
final class Scan {
    private static final String END = ",]} \t\r\n";
    private final String text;
    private final List<Value> found = new ArrayList<>();
    private int at;

    private Scan(String text) {
        this.text = text;
    }

    static List<Value> json(String text) {
        Scan scan = new Scan(text);
        scan.value("");
        return scan.found;
    }

    /** Lines that are no pair are skipped; an array may go over several lines. */
    static List<Value> toml(String text) {
        Scan scan = new Scan(text);
        while (scan.at < text.length()) {
            int end = text.indexOf('\n', scan.at);
            end = end < 0 ? text.length() : end;
            int equals = text.indexOf(" = ", scan.at);
            if (equals >= 0 && equals < end) {
                String key = text.substring(scan.at, equals);
                scan.at = equals + 3;
                scan.value(key);
                end = text.indexOf('\n', scan.at);
            }
            scan.at = end < 0 ? text.length() : end + 1;
        }
        return scan.found;
    }

    private void value(String path) {
        blanks();
        int start = at;
        char first = text.charAt(at);
        if (first == '{') {
            object(path);
            found.add(new Value(path, start, at, Value.Kind.OBJECT));
        } else if (first == '[') {
            array(path);
            found.add(new Value(path, start, at, Value.Kind.ARRAY));
        } else if (first == '"' || first == '\'') {
            quoted(first);
            found.add(new Value(path, start + 1, at - 1, Value.Kind.TEXT));
            if (path.endsWith("actions[]")) {
                ActionWords.scan(text, path.substring(0, path.length() - 2), start + 1, at - 1,
                        found);
            }
        } else {
            while (at < text.length() && END.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            boolean isNumber = "-0123456789".indexOf(first) >= 0;
            found.add(new Value(path, start, at,
                    isNumber ? Value.Kind.NUMBER : Value.Kind.WORD));
        }
    }

    private void object(String path) {
        at++;
        blanks();
        while (text.charAt(at) != '}') {
            int start = at;
            quoted('"');
            String name = text.substring(start + 1, at - 1);
            String inner = (path.isEmpty() ? "" : path + ".") + (isId(name) ? "*" : name);
            if (isId(name)) {
                found.add(new Value(inner + "#", start + 1, at - 1, Value.Kind.NAME));
            }
            blanks();
            at++;
            value(inner);
            next();
        }
        at++;
    }

    private void array(String path) {
        at++;
        blanks();
        while (text.charAt(at) != ']') {
            value(path + "[]");
            next();
        }
        at++;
    }

    private void next() {
        blanks();
        if (text.charAt(at) == ',') {
            at++;
            blanks();
        }
    }

    private void quoted(char quote) {
        at++;
        while (text.charAt(at) != quote) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n#".indexOf(text.charAt(at)) >= 0) {
            at = text.charAt(at) == '#' ? text.indexOf('\n', at) : at + 1;
        }
    }

    private static boolean isId(String name) {
        return name.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
