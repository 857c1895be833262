package dev.railbird.cli.golden;

import dev.railbird.cli.golden.Details.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where a hand first replays to something else, or is first told in another way.
 *
 * @param part which lines of the hand differ first
 * @param event number of the first of them that differs, 0 when the golden file has none
 * @param place where it stands in its source now; empty when that is not known
 * @param fields the fields that differ there: pointer, golden value, value now
 */
public record Divergence(GoldenHand golden, GoldenHand now, Part part, int event, String place,
        String goldenWords, String words, List<Field> fields) {
    private static final String NOTHING = "nothing";

    public Divergence {
        fields = List.copyOf(fields);
    }

    /** One field of the state, or of a claim. */
    public record Field(String pointer, String golden, String now) {
    }

    /** Bisection, part after part, of hands that have their details. */
    public static Divergence between(GoldenHand golden, GoldenHand now) {
        for (Part part : Part.values()) {
            Lines before = golden.details().of(part);
            Lines after = now.details().of(part);
            int same = Bisection.of(keys(before), keys(after)).same();
            boolean differs = same < Math.max(before.lines().size(), after.lines().size());
            if (differs && !golden.details().isEmpty()) {
                return at(golden, now, part, same);
            }
        }
        List<Field> fields = golden.details().isEmpty() ? List.of()
                : List.of(new Field("/digest", golden.digest(), now.digest()));
        return new Divergence(golden, now, Part.STEP, 0, "", "", "", fields);
    }

    private static Divergence at(GoldenHand golden, GoldenHand now, Part part, int same) {
        List<String> before = golden.details().of(part).lines();
        List<String> after = now.details().of(part).lines();
        boolean isNew = part != Part.STEP && same + 1 < after.size() && same < before.size()
                && key(after.get(same + 1)).equals(key(before.get(same)));
        boolean isGone = !isNew && part != Part.STEP && same + 1 < before.size()
                && same < after.size() && key(before.get(same + 1)).equals(key(after.get(same)));
        boolean hasBefore = same < before.size() && !isNew;
        boolean hasAfter = same < after.size() && !isGone;
        String one = hasBefore ? words(before.get(same)) : NOTHING;
        String other = hasAfter ? words(after.get(same)) : NOTHING;
        List<Field> fields;
        if (part == Part.STEP && hasBefore != hasAfter) {
            fields = List.of(new Field("/event", one, other));
        } else if (part == Part.STEP) {
            fields = fields(Deltas.whole(before, same + 1), Deltas.whole(after, same + 1));
        } else {
            fields = fields(hasBefore ? Deltas.fields(before.get(same)) : new TreeMap<>(),
                    hasAfter ? Deltas.fields(after.get(same)) : new TreeMap<>());
        }
        if (fields.isEmpty()) {
            fields = List.of(new Field("/digest", Deltas.digest(before.get(same)),
                    Deltas.digest(after.get(same))));
        }
        return new Divergence(golden, now, part, same + 1, now.details().of(part).place(same),
                one, other, fields);
    }

    private static List<String> keys(Lines lines) {
        return lines.lines().stream().map(Divergence::key).toList();
    }

    /** The order of fields in a line is none, and words are for people. */
    private static String key(String line) {
        int bar = line.indexOf(" | ");
        return String.join(" ", new TreeSet<>(List.of(
                (bar < 0 ? line : line.substring(0, bar)).split(" "))));
    }

    static String words(String line) {
        int bar = line.indexOf(" | ");
        return bar < 0 ? NOTHING : line.substring(bar + 3);
    }

    /** What differs between two states, each as values by pointer. */
    static List<Field> fields(Map<String, String> old, Map<String, String> fresh) {
        List<Field> fields = new ArrayList<>();
        old.forEach((pointer, value) -> {
            String now = fresh.getOrDefault(pointer, NOTHING);
            if (!now.equals(value)) {
                fields.add(new Field(pointer, value, now));
            }
        });
        fresh.forEach((pointer, value) -> {
            if (!old.containsKey(pointer)) {
                fields.add(new Field(pointer, NOTHING, value));
            }
        });
        return fields;
    }
}
