package dev.railbird.reports.machine;

import dev.railbird.core.audit.Checks;
import dev.railbird.core.check.Check;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.check.Verdict.Kind;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A test case a check: failed when it was broken, skipped when it never applied. */
public final class JUnitXml {
    private static final int TOLD_MAX = 50;

    private JUnitXml() {
    }

    public static void write(Results results, Writer out) throws IOException {
        List<Check> checks = Checks.all();
        long failed = checks.stream().filter(check -> !broken(results, check).isEmpty()).count();
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
        return broken(results, check).isEmpty()
                && results.count(check.id().text(), Kind.HOLDS) == 0;
    }

    private static List<Finding> broken(Results results, Check check) {
        return results.kept().stream().filter(finding -> finding.check().equals(check.id())
                && finding.severity() == Severity.VIOLATION).toList();
    }

    private static void testCase(Results results, Check check, Writer out) throws IOException {
        String id = check.id().text();
        out.write("<testcase classname=\"railbird." + id + "\" name=\"" + text(check.title())
                + "\">");
        List<Finding> broken = broken(results, check);
        if (!broken.isEmpty()) {
            out.write("<failure message=\"" + text(broken.size() + " violations; "
                    + broken.get(0).sentence()) + "\">");
            for (Finding finding : broken.subList(0, Math.min(TOLD_MAX, broken.size()))) {
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

    /** XML 1.0 has no place for most control characters, escaped or not. */
    static String text(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> {
            boolean isForbidden = c < 0x20 && c != '\t' && c != '\n' && c != '\r'
                    || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF;
            switch (isForbidden ? '?' : c) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '"' -> text.append("&quot;");
                case '\n' -> text.append("&#10;");
                default -> text.appendCodePoint(isForbidden ? '?' : c);
            }
        });
        return text.toString();
    }
}
