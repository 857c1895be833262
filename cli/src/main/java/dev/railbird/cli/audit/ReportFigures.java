package dev.railbird.cli.audit;

import dev.railbird.cli.Main;
import dev.railbird.core.audit.Checks;
import dev.railbird.core.check.Check;
import dev.railbird.core.check.Severity;
import dev.railbird.core.check.Verdict.Kind;
import dev.railbird.reports.html.ReportSummary;
import dev.railbird.reports.html.ReportSummary.CheckRow;
import dev.railbird.reports.html.ReportSummary.Count;
import dev.railbird.reports.html.ReportSummary.SourceRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The tally in the form that the report's first page wants. */
final class ReportFigures {
    private ReportFigures() {
    }

    static ReportSummary of(Tally tally, List<String> options) {
        List<Count> severities = new ArrayList<>();
        for (Severity severity : List.of(Severity.VIOLATION, Severity.SUSPICION,
                Severity.NOTICE)) {
            severities.add(new Count(severity.name().toLowerCase(Locale.ROOT) + "s",
                    tally.count(severity)));
        }
        return new ReportSummary(AuditSummary.word(tally), Main.VERSION, tally.hands,
                counts(tally.statuses), severities, counts(tally.reasons), checks(tally),
                sources(tally), tally.root.root().toString(), String.join(" ", options));
    }

    private static List<Count> counts(Map<String, Long> counted) {
        return counted.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Count(entry.getKey(), entry.getValue())).toList();
    }

    private static List<CheckRow> checks(Tally tally) {
        List<CheckRow> rows = new ArrayList<>();
        for (int k = 0; k < Checks.all().size(); k++) {
            Check check = Checks.all().get(k);
            long[] verdicts = tally.verdicts[k];
            rows.add(new CheckRow(check.id().text(), check.title(),
                    verdicts[Kind.HOLDS.ordinal()], verdicts[Kind.BROKEN.ordinal()],
                    verdicts[Kind.NOT_CHECKABLE.ordinal()],
                    verdicts[Kind.NOT_APPLICABLE.ordinal()]));
        }
        return rows;
    }

    private static List<SourceRow> sources(Tally tally) {
        List<SourceRow> rows = new ArrayList<>();
        tally.sources.forEach((name, coverage) -> rows.add(new SourceRow(name, coverage.format,
                coverage.hands, coverage.events, coverage.records.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", ")), coverage.failure)));
        return rows;
    }
}
