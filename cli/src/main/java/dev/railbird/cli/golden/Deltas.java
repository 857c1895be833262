package dev.railbird.cli.golden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lines of states with only the fields that changed since the line before, and back. */
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
            StringBuilder line = new StringBuilder(64);
            before.keySet().forEach(name -> {
                if (!now.containsKey(name)) {
                    line.append(line.length() == 0 ? "" : " ").append(GONE).append(name);
                }
            });
            for (Map.Entry<String, String> field : now.entrySet()) {
                if (!field.getValue().equals(before.get(field.getKey()))) {
                    line.append(line.length() == 0 ? "" : " ").append(field.getKey()).append('=')
                            .append(field.getValue());
                }
            }
            deltas.add(line + words(state));
            before = now;
        }
        return deltas;
    }

    static List<String> whole(List<String> deltas) {
        List<String> states = new ArrayList<>(deltas.size());
        Map<String, String> state = new LinkedHashMap<>();
        for (String delta : deltas) {
            String fields = delta.substring(0, delta.length() - words(delta).length());
            for (String field : fields.split(" ")) {
                if (!field.isEmpty() && field.charAt(0) == GONE) {
                    state.remove(field.substring(1));
                }
            }
            state.putAll(fields(delta));
            StringBuilder line = new StringBuilder(160);
            state.forEach((name, value) -> line.append(line.length() == 0 ? "" : " ")
                    .append(name).append('=').append(value));
            states.add(line + words(delta));
        }
        return states;
    }

    /** Values hold no blanks, so the first bar ends the fields. */
    static Map<String, String> fields(String line) {
        Map<String, String> fields = new LinkedHashMap<>();
        String part = line.substring(0, line.length() - words(line).length());
        for (String field : part.split(" ")) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.put(field.substring(0, equals), field.substring(equals + 1));
            }
        }
        return fields;
    }

    private static String words(String line) {
        int bar = line.indexOf(WORDS);
        return bar < 0 ? "" : line.substring(bar);
    }
}
