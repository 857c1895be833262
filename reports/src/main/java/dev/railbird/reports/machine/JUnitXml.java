package dev.railbird.reports.machine;

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
        List<Promise> promises = results.promises();
        long failed = promises.stream().filter(promise -> broken(results, promise) > 0).count();
        long skipped = promises.stream().filter(promise -> isSkipped(results, promise)).count();
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n<testsuite"
                + " name=\"railbird\" tests=\"" + promises.size() + "\" failures=\"" + failed
                + "\" errors=\"0\" skipped=\"" + skipped + "\">\n");
        for (Promise promise : promises) {
            testCase(results, promise, out);
        }
        out.write("</testsuite>\n</testsuites>\n");
    }

    private static boolean isSkipped(Results results, Promise promise) {
        return broken(results, promise) == 0 && results.count(promise.id(), Kind.HOLDS) == 0;
    }

    private static long broken(Results results, Promise promise) {
        return results.count(promise.id(), Severity.VIOLATION);
    }

    private static void testCase(Results results, Promise promise, Writer out) throws IOException {
        String id = promise.id();
        out.write("<testcase classname=\"railbird." + id + "\" name=\"" + text(promise.title())
                + "\">");
        List<Finding> first = results.first(id, Severity.VIOLATION);
        if (!first.isEmpty()) {
            long all = broken(results, promise);
            out.write("<failure message=\"" + text(all + (all == 1 ? " violation; "
                    : " violations; ") + first.get(0).sentence()) + "\">");
            for (Finding finding : first) {
                out.write(text(finding.location() + ": " + finding.sentence() + ", expected "
                        + finding.expected() + ", found " + finding.found()) + "\n");
            }
            out.write("</failure>");
        } else if (isSkipped(results, promise)) {
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
