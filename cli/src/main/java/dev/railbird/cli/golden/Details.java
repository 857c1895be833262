package dev.railbird.cli.golden;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What tells where two hands part: lines of fields as {@code /pointer=value}, then words. Of states
 * only the fields that changed are kept.
 */
public final class Details {
    public static final Details NONE = new Details();
    private final Map<Part, Lines> parts = new EnumMap<>(Part.class);

    /** @param places where each line stands in its source; empty in a golden file */
    public record Lines(List<String> lines, List<String> places) {
        static final Lines NONE = new Lines(List.of(), List.of());

        public Lines {
            lines = List.copyOf(lines);
            places = List.copyOf(places);
        }

        /** The place of a line; of one that is missing, the one before it. */
        String place(int index) {
            return index < places.size() ? places.get(index)
                    : places.isEmpty() ? "" : "after " + places.get(places.size() - 1);
        }
    }

    private Details() {
    }

    public static Details of(Map<Part, Lines> parts) {
        Details details = new Details();
        details.parts.putAll(parts);
        return details;
    }

    Lines of(Part part) {
        return parts.getOrDefault(part, Lines.NONE);
    }

    /** A file without events has none, except of what could not be read. */
    boolean isEmpty() {
        return parts.values().stream().allMatch(part -> part.lines().isEmpty());
    }

    /** The first thing that an importer found, in words with its place; empty when nothing. */
    public String firstNote() {
        Lines notes = of(Part.NOTE);
        return notes.lines().isEmpty() ? "" : (notes.places().isEmpty() ? ""
                : notes.place(0) + ": ") + Divergence.words(notes.lines().get(0));
    }

    /** How many lines both have at the same place. */
    int alike(Details other) {
        int alike = 0;
        for (Part part : Part.values()) {
            List<String> one = of(part).lines();
            List<String> two = other.of(part).lines();
            for (int k = 0; k < Math.min(one.size(), two.size()); k++) {
                alike += one.get(k).equals(two.get(k)) ? 1 : 0;
            }
        }
        return alike;
    }
}
