package dev.railbird.cli.golden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines of states with only the fields that changed since the line before, and back. A line may
 * begin with the digest of its step.
 */
final class Deltas {
    private static final String WORDS = " | ";
    /** Marks a field that is not there any more. */
    private static final char GONE = '!';

    private Deltas() {
    }

    static List<String> of(List<String> states) {
        List<String> deltas = new ArrayList<>(states.size());
        Map<String, String> before = new LinkedHashMap<>();
        for (String state : states) {
            Map<String, String> now = fields(state);
            StringBuilder line = new StringBuilder(64).append(digest(state));
            before.keySet().forEach(name -> {
                if (!now.containsKey(name)) {
                    word(line).append(GONE).append(name);
                }
            });
            for (Map.Entry<String, String> field : now.entrySet()) {
                if (!field.getValue().equals(before.get(field.getKey()))) {
                    word(line).append(field.getKey()).append('=').append(field.getValue());
                }
            }
            deltas.add(line + words(state));
            before = now;
        }
        return deltas;
    }

    /** The fields of the state that the first {@code count} lines come to. */
    static Map<String, String> whole(List<String> deltas, int count) {
        Map<String, String> state = new LinkedHashMap<>();
        for (String delta : deltas.subList(0, count)) {
            for (String field : part(delta).split(" ")) {
                if (!field.isEmpty() && field.charAt(0) == GONE) {
                    state.remove(field.substring(1));
                }
            }
            state.putAll(fields(delta));
        }
        return state;
    }

    private static StringBuilder word(StringBuilder line) {
        return line.append(line.length() == 0 ? "" : " ");
    }

    /** What a line begins with before its first field; empty when that is the first. */
    static String digest(String line) {
        int end = line.indexOf(' ');
        String first = end < 0 ? line : line.substring(0, end);
        return first.startsWith("/") || first.startsWith(String.valueOf(GONE)) ? "" : first;
    }

    /** Values hold no blanks, so the first bar ends the fields. */
    static Map<String, String> fields(String line) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : part(line).split(" ")) {
            int equals = field.indexOf('=');
            if (equals > 0 && field.charAt(0) == '/') {
                fields.put(field.substring(0, equals), field.substring(equals + 1));
            }
        }
        return fields;
    }

    private static String part(String line) {
        return line.substring(0, line.length() - words(line).length());
    }

    private static String words(String line) {
        int bar = line.indexOf(WORDS);
        return bar < 0 ? "" : line.substring(bar);
    }
}
