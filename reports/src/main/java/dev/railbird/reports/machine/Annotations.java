package dev.railbird.reports.machine;

import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.words.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Workflow commands of GitHub, at most as many of a kind as a step may have. */
public final class Annotations {
    private static final int OF_A_KIND_MAX = 10;

    private Annotations() {
    }

    public static List<String> lines(Results results) {
        List<String> lines = new ArrayList<>();
        for (Severity severity : List.of(Severity.VIOLATION, Severity.SUSPICION,
                Severity.NOTICE)) {
            List<Finding> of = results.first(severity);
            of.stream().limit(OF_A_KIND_MAX).forEach(finding -> lines.add(line(finding)));
            long left = results.count(severity) - Math.min(of.size(), OF_A_KIND_MAX);
            if (left > 0) {
                lines.add("Railbird: " + left + " more of severity "
                        + severity.name().charAt(0) + severity.name().substring(1)
                        .toLowerCase(Locale.ROOT) + " are not annotated.");
            }
        }
        return lines;
    }

    private static String line(Finding finding) {
        String command = switch (finding.severity()) {
            case VIOLATION -> "error";
            case SUSPICION -> "warning";
            case NOTICE -> "notice";
        };
        StringBuilder line = new StringBuilder("::").append(command).append(" file=")
                .append(property(finding.location().source()));
        if (finding.location().at() instanceof SourceLocation.Line place && place.line() > 0) {
            line.append(",line=").append(place.line());
            if (place.column() > 0) {
                line.append(",col=").append(place.column());
            }
        }
        return line.append(",title=").append(finding.check().text()).append("::")
                .append(data(Sarif.message(finding))).toString();
    }

    /** The three characters that end a message, as GitHub's runner wants them escaped. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(Visible.text(text)).replace(":", "%3A").replace(",", "%2C");
    }
}
