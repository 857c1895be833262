package dev.railbird.importers.golf;

/** Text of a source, short enough for a finding. */
final class Shown {
    private static final int LENGTH_MAX = 60;

    private Shown() {
    }

    static String of(String text) {
        return text.isEmpty() ? "nothing" : text.length() > LENGTH_MAX
                ? text.substring(0, LENGTH_MAX) + "..." : text;
    }
}
