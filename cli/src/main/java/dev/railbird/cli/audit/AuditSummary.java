package dev.railbird.cli.audit;

import dev.railbird.cli.text.Json;
import dev.railbird.core.audit.Checks;
import dev.railbird.core.check.Severity;
import dev.railbird.core.check.Verdict.Kind;
import dev.railbird.core.words.Visible;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The verdict in a few lines, and the same as JSON. */
public final class AuditSummary {
    private static final int REASONS_SHOWN = 5;
    private static final int STRANGERS_SHOWN = 3;

    private AuditSummary() {
    }

    /** @param isVerbose everything that was found has been printed above */
    public static void print(Tally tally, PrintStream out, boolean isVerbose) {
        long violations = tally.count(Severity.VIOLATION);
        long suspicions = tally.count(Severity.SUSPICION);
        out.println(word(tally) + ": "
                + counted(tally.hands, "hand") + " in " + counted(recognised(tally), "source")
                + ", " + counted(violations, "violation") + ", "
                + counted(suspicions, "suspicion") + ", "
                + counted(tally.count(Severity.NOTICE), "notice"));
        if (!isVerbose) {
            notPrinted(tally, out);
        }
        StringBuilder statuses = new StringBuilder();
        tally.statuses.forEach((status, count) -> statuses
                .append(statuses.length() == 0 ? "" : ", ").append(count).append(' ')
                .append(status));
        out.println("  hands: " + (statuses.length() == 0 ? "none" : statuses));
        out.println("  verdicts: " + tally.count(Kind.HOLDS) + " hold, " + tally.count(Kind.BROKEN)
                + " broken, " + tally.count(Kind.NOT_CHECKABLE) + " not checkable, "
                + tally.count(Kind.NOT_APPLICABLE) + " not applicable");
        tally.reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(REASONS_SHOWN)
                .forEach(reason -> out.println("    not checkable: " + reason.getValue() + " x "
                        + reason.getKey()));
        strangers(tally, out);
        out.println("  corpus root: " + tally.root.root());
    }

    /** The verdict in a word; without a hand nothing was found because nothing was looked at. */
    static String word(Tally tally) {
        return tally.count(Severity.VIOLATION) > 0 ? "BROKEN"
                : tally.count(Severity.SUSPICION) > 0 ? "SUSPICIOUS"
                        : tally.hands == 0 ? "EMPTY" : "CLEAN";
    }

    private static void notPrinted(Tally tally, PrintStream out) {
        String notices = counted(tally.count(Severity.NOTICE), "notice");
        String followers = tally.followers + " that follow" + (tally.followers == 1 ? "s" : "")
                + " from these";
        if (tally.count(Severity.NOTICE) > 0 || tally.followers > 0) {
            out.println("  printed with --verbose: " + (tally.followers == 0 ? notices
                    : tally.count(Severity.NOTICE) == 0 ? followers
                            : notices + ", " + followers));
        }
    }

    private static void strangers(Tally tally, PrintStream out) {
        List<String> names = tally.sources.entrySet().stream()
                .filter(source -> source.getValue().format.isEmpty()
                        && source.getValue().failure.startsWith("no importer"))
                .map(Map.Entry::getKey).toList();
        if (!names.isEmpty()) {
            out.println("  not recognised and left out: " + Visible.text(String.join(", ",
                    names.subList(0, Math.min(STRANGERS_SHOWN, names.size()))))
                    + (names.size() > STRANGERS_SHOWN
                            ? " and " + (names.size() - STRANGERS_SHOWN) + " more" : ""));
        }
    }

    private static long recognised(Tally tally) {
        return tally.sources.values().stream().filter(s -> !s.format.isEmpty()).count();
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    public static String json(Tally tally) {
        Json json = new Json().open('{');
        json.field("hands", tally.hands);
        verdicts(tally, json);
        findings(tally, json);
        return json.field("corpusRoot", tally.root.root().toString()).close('}').toString();
    }

    static void verdicts(Tally tally, Json json) {
        json.key("verdicts").open('{');
        for (int k = 0; k < Checks.all().size(); k++) {
            json.key(Checks.all().get(k).id().text()).open('{');
            for (Kind kind : Kind.values()) {
                if (tally.verdicts[k][kind.ordinal()] > 0) {
                    json.field(kind.name(), tally.verdicts[k][kind.ordinal()]);
                }
            }
            json.close('}');
        }
        json.close('}');
    }

    static void findings(Tally tally, Json json) {
        json.key("findings").open('{').key("bySeverity").open('{');
        for (Severity severity : Severity.values()) {
            json.field(severity.word(), tally.count(severity));
        }
        json.field("followsFrom", tally.followers).close('}').key("byCheck").open('{');
        tally.findingsByCheck.forEach(json::field);
        json.close('}').close('}');
    }
}
