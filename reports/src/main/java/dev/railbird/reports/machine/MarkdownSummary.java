package dev.railbird.reports.machine;

import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.check.Verdict.Kind;
import dev.railbird.core.words.Visible;
import java.io.IOException;
import java.io.Writer;

/** A page for a build's summary: the verdict, what is broken, and what each check said. */
public final class MarkdownSummary {
    private static final int FINDINGS_MAX = 30;

    private MarkdownSummary() {
    }

    /** @param corpusRoot empty where there is none */
    public static void write(Results results, String corpusRoot, Writer out) throws IOException {
        out.write("## Railbird: " + results.verdict() + "\n\n" + results.hands() + " hands, "
                + results.count(Severity.VIOLATION) + " violations, "
                + results.count(Severity.SUSPICION) + " suspicions, "
                + results.count(Severity.NOTICE) + " notices.\n\n");
        long told = 0;
        for (Finding finding : results.kept()) {
            if (finding.severity() != Severity.NOTICE && told++ < FINDINGS_MAX) {
                out.write("- **" + finding.check() + "** " + text(Sarif.message(finding)) + " `"
                        + code(finding.location().toString()) + "`\n");
            }
        }
        long all = results.count(Severity.VIOLATION) + results.count(Severity.SUSPICION);
        if (all > FINDINGS_MAX) {
            out.write("- and " + (all - FINDINGS_MAX) + " more\n");
        }
        out.write("\n| check | promise | holds | broken | not checkable |\n"
                + "|---|---|---|---|---|\n");
        for (Promise promise : results.promises()) {
            String id = promise.id();
            out.write("| " + id + " | " + promise.title() + " | " + results.count(id, Kind.HOLDS)
                    + " | " + results.count(id, Kind.BROKEN) + " | "
                    + results.count(id, Kind.NOT_CHECKABLE) + " |\n");
        }
        if (!corpusRoot.isEmpty()) {
            out.write("\nCorpus root `" + corpusRoot + "`\n");
        }
    }

    private static String code(String raw) {
        return Visible.text(raw).replace('`', '?');
    }

    /** Words of a log are text here too: no links, no markup, no new lines. */
    private static String text(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int k = 0; k < raw.length(); k++) {
            char c = raw.charAt(k);
            if (c == '<') {
                text.append("&lt;");
            } else {
                text.append("\\*_[]|#!~".indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return text.toString();
    }
}
