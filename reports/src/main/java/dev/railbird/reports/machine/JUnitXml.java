package dev.railbird.reports.machine;

import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.check.Verdict.Kind;
import dev.railbird.core.words.Visible;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A test suite a group of checks, a test case a check: failed when it was broken, with what was
 * found first; skipped when it never applied.
 */
public final class JUnitXml {
    private JUnitXml() {
    }

    public static void write(Results results, Writer out) throws IOException {
        Map<String, List<Promise>> groups = new LinkedHashMap<>();
        for (Promise promise : results.promises()) {
            groups.computeIfAbsent(promise.group(), group -> new ArrayList<>()).add(promise);
        }
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"railbird\""
                + counts(results, results.promises()) + ">\n");
        for (Map.Entry<String, List<Promise>> group : groups.entrySet()) {
            out.write("<testsuite name=\"railbird." + group.getKey() + "\""
                    + counts(results, group.getValue()) + " skipped=\"" + group.getValue().stream()
                            .filter(promise -> isSkipped(results, promise)).count() + "\">\n");
            for (Promise promise : group.getValue()) {
                testCase(results, promise, out);
            }
            out.write("</testsuite>\n");
        }
        out.write("</testsuites>\n");
    }

    private static String counts(Results results, List<Promise> promises) {
        long failed = promises.stream().filter(promise -> broken(results, promise) > 0).count();
        return " tests=\"" + promises.size() + "\" failures=\"" + failed + "\" errors=\"0\"";
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
