package dev.railbird.cli.golden;

import java.util.List;

/**
 * One hand of a golden file, or of a replay that is held against it.
 *
 * @param name hand id and file, and a number when there are several: what it is found by again
 * @param digest of everything that was replayed
 * @param claims digest of everything that the log says of states and outcome
 * @param line where it stands in the golden file, 0 for a fresh one
 * @param source the input that it was read from; empty for one of a golden file
 * @param details empty when they were not asked for, or the file was made without
 */
public record GoldenHand(String name, String digest, String claims, String status, int steps,
        int line, String source, Details details) {

    /**
     * What tells where two hands part.
     *
     * @param events a line for each step: its fields as {@code /pointer=value}, then the step in
     *     words
     * @param claims a line for each claim, in the same form
     * @param places where each step stands in its source; only of a fresh replay
     */
    public record Details(List<String> events, List<String> claims, List<String> places) {
        public static final Details NONE = new Details(List.of(), List.of(), List.of());

        public Details {
            events = List.copyOf(events);
            claims = List.copyOf(claims);
            places = List.copyOf(places);
        }
    }

    /** Whether both are replayed and told in the same way. */
    boolean isAs(GoldenHand other) {
        return digest.equals(other.digest) && claims.equals(other.claims)
                && status.equals(other.status);
    }

    /** Whether it is the same hand of the same source, whatever number its name has got. */
    public boolean isSameHand(GoldenHand other) {
        return isAs(other) && source.equals(other.source) && steps == other.steps
                && hasIdOf(other);
    }

    boolean hasIdOf(GoldenHand other) {
        return name.split(" ")[0].equals(other.name.split(" ")[0]);
    }
}
