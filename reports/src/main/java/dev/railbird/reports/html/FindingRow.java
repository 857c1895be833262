package dev.railbird.reports.html;

/** A finding as a line of the table; {@code page} is empty when its hand has no page. */
public record FindingRow(String check, String severity, String place, String hand, String sentence,
        String expected, String found, String difference, String hint, String page,
        boolean follows) {

    /** Violations first, notices last, and what follows from others behind its kind. */
    int rank() {
        int worst = severity.equals("violation") ? 0 : severity.equals("suspicion") ? 2 : 4;
        return worst + (follows ? 1 : 0);
    }
}
