package dev.railbird.reports.html;

import java.util.List;

/**
 * The figures of the first page, as the caller counted them.
 *
 * @param verdict {@code CLEAN}, {@code BROKEN} or {@code NOTHING CHECKED}
 * @param hands how many hands, with the words for each status
 */
public record ReportSummary(String verdict, String version, long hands, List<Count> statuses,
        List<Count> severities, List<Count> notCheckable, List<CheckRow> checks,
        List<SourceRow> sources, String corpusRoot, String options) {

    /** So many of something. */
    public record Count(String name, long count) {
    }

    /** A check and how often it said what. */
    public record CheckRow(String id, String title, long holds, long broken, long notCheckable,
            long notApplicable) {
    }

    /** What became of the records of a source. */
    public record SourceRow(String name, String format, long hands, long events, String records,
            String failure) {
    }
}
