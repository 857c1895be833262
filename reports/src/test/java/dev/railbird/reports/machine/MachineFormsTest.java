package dev.railbird.reports.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.audit.Checks;
import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.HandId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What a log names itself must not become markup, commands or broken documents. */
class MachineFormsTest {
    private static final String HOSTILE = "a]]><b>\u0000&\"%0A\n::error::x, [l](u)";

    private static Results results(int findings) {
        Results results = new Results();
        for (int k = 0; k < findings; k++) {
            results.finding(new Finding(new CheckId("RULE-05"), Severity.VIOLATION,
                    SourceLocation.line("logs/a b.phh", 7, 61), Optional.of(new HandId(HOSTILE)), 6,
                    HOSTILE, "200", HOSTILE, "", false, ""));
        }
        return results;
    }

    @Test
    void junitIsAnXmlDocumentWithATestCaseACheck() throws Exception {
        StringWriter out = new StringWriter();
        JUnitXml.write(results(3), out);
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(
                new ByteArrayInputStream(out.toString().getBytes(StandardCharsets.UTF_8)));
        assertEquals(Checks.all().size(), document.getElementsByTagName("testcase").getLength());
        assertEquals(1, document.getElementsByTagName("failure").getLength());
        assertEquals(Checks.all().stream().map(check -> check.id().text().split("-")[0])
                .distinct().count(), document.getElementsByTagName("testsuite").getLength());
        Element suite = (Element) document.getElementsByTagName("failure").item(0).getParentNode()
                .getParentNode();
        assertEquals("railbird.RULE", suite.getAttribute("name"));
        assertEquals("1", suite.getAttribute("failures"));
        assertTrue(document.getElementsByTagName("failure").item(0).getTextContent()
                .contains("a]]><b>"));
    }

    @Test
    void sarifIsJsonWithAResultAFindingAndItsPlace() {
        StringWriter out = new StringWriter();
        Sarif.write(results(2), "0", out);
        List<String> rules = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(),
                out.toString())) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.PROPERTY_NAME
                        && json.currentName().equals("ruleId")) {
                    rules.add(json.nextStringValue());
                }
            }
        }
        assertEquals(List.of("RULE-05", "RULE-05"), rules);
        assertTrue(out.toString().contains("\"uri\":\"logs/a%20b.phh\""), out.toString());
        assertTrue(out.toString().contains("\"startLine\":7,\"startColumn\":61"));
    }

    /** A finding keeps its fingerprint when its line moves, and no two have the same. */
    @Test
    void everyResultHasAFingerprintOfItsCheckHandAndEvent() {
        List<String> before = fingerprints(3, "RULE-05", 1);
        assertEquals(3, before.stream().distinct().count(), before::toString);
        assertEquals(before, fingerprints(3, "RULE-05", 900));
        assertTrue(fingerprints(3, "RULE-06", 1).stream().noneMatch(before::contains));
    }

    private static List<String> fingerprints(int count, String check, int line) {
        Results results = new Results();
        for (int k = 0; k < count; k++) {
            results.finding(new Finding(new CheckId(check), Severity.VIOLATION,
                    SourceLocation.line("a", line + k, 1), Optional.of(new HandId("7")), k / 2, "s",
                    "", "", "", false, ""));
        }
        StringWriter out = new StringWriter();
        Sarif.write(results, "0", out);
        return Pattern.compile("\"partialFingerprints\":\\{\"railbird/v1\":\"([0-9a-f]{64}:\\d+)")
                .matcher(out.toString()).results().map(found -> found.group(1)).toList();
    }

    /** Thirty findings of two megabytes each, in a summary that may hold one. */
    @Test
    void noWordOfALogIsTooLongForASummary() throws Exception {
        Results results = new Results();
        for (int k = 0; k < 40; k++) {
            results.finding(finding("RULE-05", Severity.VIOLATION, "_".repeat(1 << 21)));
        }
        StringWriter out = new StringWriter();
        MarkdownSummary.write(results, "00", out);
        assertTrue(out.toString().getBytes(StandardCharsets.UTF_8).length < 1 << 20);
        assertTrue(Annotations.lines(results).stream().allMatch(line -> line.length() < 1 << 14));
    }

    @Test
    void annotationsAreCappedAndCannotBeForged() {
        List<String> lines = Annotations.lines(results(12));
        assertEquals(11, lines.size());
        assertTrue(lines.get(0).startsWith("::error file=logs/a b.phh,line=7,col=61,"
                + "title=RULE-05::"), lines.get(0));
        assertFalse(lines.get(0).contains("\n"));
        assertEquals("Railbird: 2 more of severity Violation are not annotated.", lines.get(10));
    }

    @Test
    void theSummaryHoldsNoMarkupOfALog() throws Exception {
        StringWriter out = new StringWriter();
        MarkdownSummary.write(results(1), "00", out);
        assertTrue(out.toString().startsWith("## Railbird: BROKEN\n"));
        assertFalse(out.toString().contains("<b>"));
        assertTrue(out.toString().contains("\\[l\\](u)"), out.toString());
    }

    @Test
    void aFloodOfNoticesHidesNoViolation() throws Exception {
        Results results = new Results();
        for (int k = 0; k < 100_000; k++) {
            results.finding(finding("LOG-03", Severity.NOTICE, "again"));
        }
        for (int k = 0; k < 6_000; k++) {
            results.finding(finding("RULE-10", Severity.VIOLATION, "too little"));
        }
        results.finding(finding("SEED-04", Severity.VIOLATION, "another seed"));
        StringWriter junit = new StringWriter();
        JUnitXml.write(results, junit);
        assertTrue(junit.toString().contains("failures=\"2\""), junit.toString());
        assertTrue(junit.toString().contains("6000 violations; too little"), junit.toString());
        assertTrue(junit.toString().contains("1 violation; another seed"), junit.toString());
        StringWriter sarif = new StringWriter();
        Sarif.write(results, "0", sarif);
        assertTrue(sarif.toString().contains("another seed"));
        assertTrue(sarif.toString().contains("\"leftOut\":101001"), "what has no room");
        StringWriter summary = new StringWriter();
        MarkdownSummary.write(results, "00", summary);
        assertTrue(summary.toString().contains("- and 5971 more\n"), summary.toString());
        assertTrue(Annotations.lines(results).contains(
                "Railbird: 99990 more of severity Notice are not annotated."));
    }

    @Test
    void textThatNoEncodingCanWriteOrThatTurnsIsWrittenAsCodes() throws Exception {
        Results results = new Results();
        results.finding(finding("RULE-05", Severity.VIOLATION, "\ud800 \u202e \u001b[2J \u0000"));
        for (Form form : List.<Form>of(JUnitXml::write, (from, out) -> Sarif.write(from, "0", out),
                (from, out) -> MarkdownSummary.write(from, "00", out),
                (from, out) -> out.write(String.join("\n", Annotations.lines(from))))) {
            StringWriter out = new StringWriter();
            form.write(results, out);
            String text = out.toString().replace("\\\\", "\\");
            assertTrue(text.contains("\\ud800 \\u202e \\u001b"), text);
            assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(text), text);
            assertFalse(text.contains("\u202e") || text.contains("\u001b"), text);
        }
    }

    private interface Form {
        void write(Results results, Writer out) throws IOException;
    }

    private static Finding finding(String check, Severity severity, String sentence) {
        return new Finding(new CheckId(check), severity, SourceLocation.line("a", 1, 1),
                Optional.empty(), 0, sentence, "", "", "", false, "");
    }

    @Test
    void whatHasNoRoomIsCounted() {
        Results results = results(5_100);
        assertEquals(5_000, results.kept().size());
        assertEquals(100, results.left());
        assertEquals(5_100, results.count(Severity.VIOLATION));
    }
}
