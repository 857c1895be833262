package dev.railbird.importers.canonical;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.importers.json.JsonHygiene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with one line; a line that is wrong all over is not reported all over. */
final class Faults {
    static final int FAULTS_MAX = 20;
    private static final int FOUND_MAX = 100;
    private static final CheckId SCHEMA = new CheckId("LOG-06");
    private static final CheckId HYGIENE = new CheckId(JsonHygiene.CHECK);
    private static final String HINT =
            "See docs/reference/canonical-events.md for the fields and their types.";
    private final String source;
    private List<Finding> found = new ArrayList<>(0);
    private int line;
    private int left;

    Faults(String source) {
        this.source = source;
    }

    void begin(int atLine) {
        line = atLine;
        found = new ArrayList<>(0);
        left = 0;
    }

    boolean areNone() {
        return found.isEmpty();
    }

    void add(int column, String sentence, String expected, String actual) {
        add(column, sentence, expected, actual, HINT);
    }

    void add(int column, String sentence, String expected, String actual, String hint) {
        add(SCHEMA, column, sentence, expected, actual, hint);
    }

    /** What some readers read in one way and some in another. */
    void addAmbiguous(int column, String sentence, String expected, String actual) {
        add(HYGIENE, column, sentence, expected, actual, HINT);
    }

    private void add(CheckId check, int column, String sentence, String expected, String actual,
            String hint) {
        if (found.size() == FAULTS_MAX) {
            left++;
            return;
        }
        found.add(finding(check, column, sentence, expected, cut(actual), hint));
    }

    /** All faults, with a last one that counts those that were too many to list. */
    List<Finding> list() {
        if (left > 0) {
            found.add(finding(0, "the line has more faults than are listed", "",
                    Integer.toString(left), HINT));
            left = 0;
        }
        return found;
    }

    Finding finding(int column, String sentence, String expected, String actual, String hint) {
        return finding(SCHEMA, column, sentence, expected, actual, hint);
    }

    private Finding finding(CheckId check, int column, String sentence, String expected,
            String actual, String hint) {
        return new Finding(check, Severity.VIOLATION, SourceLocation.line(source, line, column),
                Optional.empty(), 0, sentence, expected, actual, "", false, hint);
    }

    static String cut(String text) {
        return text.length() <= FOUND_MAX ? text : text.substring(0, FOUND_MAX) + " ...";
    }
}
