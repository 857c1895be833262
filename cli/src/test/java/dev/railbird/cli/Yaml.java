package dev.railbird.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * As much of YAML as a workflow needs: maps, lists, texts, flow lists and literal blocks. What is
 * not one of these is refused.
 */
final class Yaml {
    private final List<String> lines;
    private int at;

    private Yaml(String text) {
        lines = text.lines().toList();
    }

    static Object read(String text) {
        Yaml yaml = new Yaml(text);
        Object value = yaml.block(0);
        yaml.skip();
        if (yaml.at < yaml.lines.size()) {
            throw yaml.fault("an indent that nothing has opened");
        }
        return value;
    }

    private IllegalArgumentException fault(String what) {
        return new IllegalArgumentException("line " + (at + 1) + ": " + what);
    }

    /** Passes over what says nothing. */
    private void skip() {
        while (at < lines.size() && (lines.get(at).isBlank()
                || lines.get(at).stripLeading().startsWith("#"))) {
            at++;
        }
    }

    private int indent() {
        String line = lines.get(at);
        if (line.contains("\t")) {
            throw fault("a tab");
        }
        return line.length() - line.stripLeading().length();
    }

    private boolean isAt(int indent) {
        skip();
        return at < lines.size() && indent() == indent;
    }

    private Object block(int indent) {
        if (!isAt(indent)) {
            throw fault("nothing at indent " + indent);
        }
        return lines.get(at).stripLeading().startsWith("- ") ? list(indent) : map(indent);
    }

    private List<Object> list(int indent) {
        List<Object> items = new ArrayList<>();
        while (isAt(indent) && lines.get(at).startsWith("- ", indent)) {
            String item = lines.get(at).substring(indent + 2);
            if (colon(item) > 0) {
                // A map whose first key stands on the line of its dash.
                List<String> changed = new ArrayList<>(lines);
                changed.set(at, " ".repeat(indent + 2) + item);
                Yaml rest = new Yaml(String.join("\n", changed));
                rest.at = at;
                items.add(rest.map(indent + 2));
                at = rest.at;
            } else {
                items.add(scalar(item));
                at++;
            }
        }
        return items;
    }

    private Map<String, Object> map(int indent) {
        Map<String, Object> map = new LinkedHashMap<>();
        while (isAt(indent)) {
            String line = lines.get(at).substring(indent);
            int colon = colon(line);
            if (colon < 1) {
                throw fault("no key: " + line);
            }
            String value = line.substring(colon + 1).strip();
            at++;
            Object read = value.equals("|") ? literal(indent) : !value.isEmpty() ? scalar(value)
                    : nested(indent);
            if (map.put(line.substring(0, colon), read) != null) {
                throw fault("a key that stands twice: " + line);
            }
        }
        skip();
        if (at < lines.size() && indent() > indent) {
            throw fault("an indent that nothing has opened");
        }
        return map;
    }

    private Object nested(int indent) {
        skip();
        boolean isDeeper = at < lines.size() && indent() > indent;
        return isDeeper ? block(indent()) : "";
    }

    private String literal(int indent) {
        StringBuilder text = new StringBuilder();
        while (at < lines.size() && (lines.get(at).isBlank() || indent() > indent)) {
            text.append(lines.get(at++).strip()).append('\n');
        }
        return text.toString();
    }

    /** A key ends with a colon and a blank, or with the line. */
    private static int colon(String line) {
        int colon = line.indexOf(": ");
        return colon > 0 ? colon : line.endsWith(":") ? line.length() - 1 : -1;
    }

    private Object scalar(String value) {
        boolean isOpenList = value.startsWith("[") && !value.endsWith("]");
        boolean isOpenText = value.startsWith("\"")
                && (value.length() < 2 || !value.endsWith("\""));
        if (isOpenList || isOpenText || value.startsWith("{")) {
            throw fault("a value that does not end: " + value);
        }
        return value.startsWith("[")
                ? List.of(value.substring(1, value.length() - 1).split(", *")) : value;
    }
}
