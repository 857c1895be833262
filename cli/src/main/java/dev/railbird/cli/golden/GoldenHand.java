package dev.railbird.cli.golden;

import java.util.regex.Pattern;

/**
 * One hand of a golden file, or of a replay that is held against it; or what a log holds beside its
 * hands.
 *
 * @param name hand id and file, and a number when there are several: what it is found by again
 * @param digest of everything that was replayed
 * @param claims digest of everything that the log says of states and outcome, and of what its
 *     importer found
 * @param line where it stands in the golden file, 0 for a fresh one
 * @param source the input that it was read from; empty for one of a golden file
 * @param details empty when they were not asked for, or the file was made without
 */
public record GoldenHand(String name, String digest, String claims, String status, int steps,
        int line, String source, Details details) {
    private static final Pattern NUMBERED = Pattern.compile(" \\(\\d{1,9}\\)$");

    /** Whether both are replayed and told in the same way. */
    boolean isAs(GoldenHand other) {
        return all().equals(other.all());
    }

    /** Whether it is the same hand of the same source, whatever number its name has got. */
    public boolean isSameHand(GoldenHand other) {
        return isAs(other) && source.equals(other.source) && steps == other.steps
                && hasIdOf(other);
    }

    boolean hasIdOf(GoldenHand other) {
        return id().equals(other.id());
    }

    public String id() {
        return name.split(" ", 2)[0];
    }

    /** How much speaks for one hand in two versions. */
    int likeness(GoldenHand other) {
        return 4 * details.alike(other.details) + (claims.equals(other.claims) ? 2 : 0)
                + (steps == other.steps ? 1 : 0);
    }

    /** Everything that has to be the same, in one text. */
    String all() {
        return digest + " " + claims + " " + status;
    }

    /** Which of several hands of one name, from 1. */
    int number() {
        int open = name.lastIndexOf(" (");
        return unnumbered().length() == name.length() ? 1
                : Integer.parseInt(name.substring(open + 2, name.length() - 1));
    }

    /** The name that several may share. */
    String unnumbered() {
        return NUMBERED.matcher(name).replaceFirst("");
    }

    GoldenHand named(String other) {
        return new GoldenHand(other, digest, claims, status, steps, line, source, details);
    }
}
