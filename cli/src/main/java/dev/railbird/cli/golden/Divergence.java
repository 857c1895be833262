package dev.railbird.cli.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where a hand first replays to something else, or is first told in another way.
 *
 * @param event number of the first step that differs, 0 when the golden file has no events
 * @param isClaim the steps are the same, and {@code event} counts what the log claims
 * @param fields the fields that differ there: pointer, golden value, value now
 */
public record Divergence(GoldenHand golden, GoldenHand now, int event, boolean isClaim,
        String goldenWords, String words, List<Field> fields) {

    /** One field of the state, or of a claim. */
    public record Field(String pointer, String golden, String now) {
    }

    /** Where the step stands in its source now; empty when it is gone from there. */
    public String place() {
        List<String> places = now.details().places();
        return !isClaim && event > 0 && event <= places.size() ? places.get(event - 1) : "";
    }

    /** Bisection of hands that have their details; digests of prefixes are as good as lines. */
    public static Divergence between(GoldenHand golden, GoldenHand now) {
        List<String> before = golden.details().events();
        List<String> after = now.details().events();
        if (before.isEmpty()) {
            return new Divergence(golden, now, 0, false, "", "", List.of());
        }
        boolean isClaim = same(before, after) == Math.max(before.size(), after.size());
        return isClaim ? between(golden, now, true, golden.details().claims(),
                now.details().claims()) : between(golden, now, false, before, after);
    }

    private static Divergence between(GoldenHand golden, GoldenHand now, boolean isClaim,
            List<String> before, List<String> after) {
        int same = same(before, after);
        String one = same < before.size() ? before.get(same) : "";
        String other = same < after.size() ? after.get(same) : "";
        List<Field> fields = fields(one, other);
        if (fields.isEmpty() || one.isEmpty() || other.isEmpty()) {
            fields = List.of(new Field("/event", words(one), words(other)));
        }
        return new Divergence(golden, now, same + 1, isClaim, words(one), words(other), fields);
    }

    /** How many lines are the same at the start; the order of fields in a line is none. */
    private static int same(List<String> before, List<String> after) {
        int same = 0;
        int until = Math.min(before.size(), after.size());
        while (same < until && (before.get(same).equals(after.get(same))
                || words(before.get(same)).equals(words(after.get(same)))
                && Deltas.fields(before.get(same)).equals(Deltas.fields(after.get(same))))) {
            same++;
        }
        return same;
    }

    static String words(String line) {
        int bar = line.indexOf(" | ");
        return bar < 0 ? "nothing" : line.substring(bar + 3);
    }

    private static List<Field> fields(String before, String after) {
        return fields(Deltas.fields(before), Deltas.fields(after));
    }

    /** What differs between two states, each as values by pointer. */
    static List<Field> fields(Map<String, String> old, Map<String, String> fresh) {
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
}
