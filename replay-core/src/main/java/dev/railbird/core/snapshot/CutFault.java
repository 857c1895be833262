package dev.railbird.core.snapshot;

import java.util.List;
import java.util.Optional;

/**
 * Where a replay that was cut, saved, restored and gone on with parts from the one that was not.
 *
 * @param events how many events stood before the cut
 * @param step the step that differs, counted from one
 * @param field name of the first field that differs
 */
public record CutFault(int events, int step, String field, String expected, String found) {
    /** A hand of a million events is cut at so many places, evenly spread. */
    private static final int CUTS_MAX = 400;

    /** How many events apart the cuts of a hand are. */
    public static int stride(int events) {
        return 1 + events / CUTS_MAX;
    }

    /**
     * The first difference between steps, each as lines of fields.
     *
     * @param from how many steps stand before these
     */
    public static Optional<CutFault> first(int events, int from, List<String> expected,
            List<String> found) {
        int count = Math.max(expected.size(), found.size());
        for (int k = 0; k < count; k++) {
            String one = k < expected.size() ? expected.get(k) : "step=none\n";
            String other = k < found.size() ? found.get(k) : "step=none\n";
            if (!one.equals(other)) {
                return Optional.of(between(events, from + k + 1, one, other));
            }
        }
        return Optional.empty();
    }

    private static CutFault between(int events, int step, String one, String other) {
        String[] expected = one.split("\n");
        String[] found = other.split("\n");
        int k = 0;
        while (k < expected.length - 1 && k < found.length - 1
                && expected[k].equals(found[k])) {
            k++;
        }
        return new CutFault(events, step, name(expected[k]), value(expected[k]),
                value(found[k]));
    }

    private static String name(String line) {
        return line.substring(0, Math.max(0, line.indexOf('=')));
    }

    private static String value(String line) {
        return line.substring(line.indexOf('=') + 1);
    }
}
