package dev.railbird.cli.golden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a hand first replays to something else.
 *
 * @param event number of the first step that differs, 0 when the golden file has no events
 * @param fields the fields that differ there: pointer, golden value, value now
 */
public record Divergence(GoldenHand golden, GoldenHand now, int event, String goldenWords,
        String words, List<Field> fields) {

    /** One field of the state. */
    public record Field(String pointer, String golden, String now) {
    }

    /** Where the step stands in its source now; empty when it is gone from there. */
    public String place() {
        return event > 0 && event <= now.places().size() ? now.places().get(event - 1) : "";
    }

    static Divergence between(GoldenHand golden, GoldenHand now) {
        if (golden.events().isEmpty()) {
            return new Divergence(golden, now, 0, "", "", List.of());
        }
        int same = 0;
        int until = Math.min(golden.events().size(), now.events().size());
        while (same < until && golden.events().get(same).equals(now.events().get(same))) {
            same++;
        }
        String before = same < golden.events().size() ? golden.events().get(same) : "";
        String after = same < now.events().size() ? now.events().get(same) : "";
        return new Divergence(golden, now, same + 1, words(before), words(after),
                fields(before, after));
    }

    private static String words(String line) {
        int bar = line.indexOf(" | ");
        return bar < 0 ? "nothing" : line.substring(bar + 3);
    }

    private static List<Field> fields(String before, String after) {
        Map<String, String> old = values(before);
        Map<String, String> fresh = values(after);
        List<Field> fields = new ArrayList<>();
        old.forEach((pointer, value) -> {
            String now = fresh.getOrDefault(pointer, "nothing");
            if (!now.equals(value)) {
                fields.add(new Field(pointer, value, now));
            }
        });
        fresh.forEach((pointer, value) -> {
            if (!old.containsKey(pointer)) {
                fields.add(new Field(pointer, "nothing", value));
            }
        });
        return fields;
    }

    private static Map<String, String> values(String line) {
        Map<String, String> values = new LinkedHashMap<>();
        int bar = line.indexOf(" | ");
        for (String field : line.substring(0, Math.max(0, bar)).split(" ")) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                values.put(field.substring(0, equals), field.substring(equals + 1));
            }
        }
        return values;
    }
}
