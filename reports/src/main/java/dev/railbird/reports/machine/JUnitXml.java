package dev.railbird.reports.machine;

import dev.railbird.core.audit.Checks;
import dev.railbird.core.check.Check;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.check.Verdict.Kind;
import dev.railbird.core.words.Visible;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A test case a check: failed when it was broken, skipped when it never applied. */
public final class JUnitXml {
    private JUnitXml() {
    }

    public static void write(Results results, Writer out) throws IOException {
        List<Check> checks = Checks.all();
        long failed = checks.stream().filter(check -> broken(results, check) > 0).count();
        long skipped = checks.stream().filter(check -> isSkipped(results, check)).count();
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n<testsuite"
                + " name=\"railbird\" tests=\"" + checks.size() + "\" failures=\"" + failed
                + "\" errors=\"0\" skipped=\"" + skipped + "\">\n");
        for (Check check : checks) {
            testCase(results, check, out);
        }
        out.write("</testsuite>\n</testsuites>\n");
    }

    private static boolean isSkipped(Results results, Check check) {
        return broken(results, check) == 0 && results.count(check.id().text(), Kind.HOLDS) == 0;
    }

    private static long broken(Results results, Check check) {
        return results.count(check.id().text(), Severity.VIOLATION);
    }

    private static void testCase(Results results, Check check, Writer out) throws IOException {
        String id = check.id().text();
        out.write("<testcase classname=\"railbird." + id + "\" name=\"" + text(check.title())
                + "\">");
        List<Finding> first = results.first(id, Severity.VIOLATION);
        if (!first.isEmpty()) {
            long all = broken(results, check);
            out.write("<failure message=\"" + text(all + (all == 1 ? " violation; "
                    : " violations; ") + first.get(0).sentence()) + "\">");
            for (Finding finding : first) {
                out.write(text(finding.location() + ": " + finding.sentence() + ", expected "
                        + finding.expected() + ", found " + finding.found()) + "\n");
            }
            out.write("</failure>");
        } else if (isSkipped(results, check)) {
            out.write("<skipped message=\"" + results.count(id, Kind.NOT_CHECKABLE)
                    + " not checkable, " + results.count(id, Kind.NOT_APPLICABLE)
                    + " not applicable\"/>");
        }
        out.write("</testcase>\n");
    }

    /** XML 1.0 has no place for most control characters, escaped or not: they become codes. */
    static String text(String raw) {
        return Visible.text(raw).replace("&", "&amp;").replace("<", "&lt;")
                .replace(">", "&gt;").replace("\"", "&quot;");
    }
}
