package dev.railbird.importers.golf;

/** What stands between the fields of a table whose export chose it freely. */
public final class Delimiter {
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    private Delimiter() {
    }

    /** The one that makes most fields of a line, quotes respected. */
    public static char of(String line) {
        char best = ',';
        int most = 0;
        for (char delimiter : DELIMITERS) {
            int count = 0;
            boolean isQuoted = false;
            for (int k = 0; k < line.length(); k++) {
                isQuoted ^= line.charAt(k) == '"';
                count += !isQuoted && line.charAt(k) == delimiter ? 1 : 0;
            }
            if (count > most) {
                most = count;
                best = delimiter;
            }
        }
        return best;
    }
}
