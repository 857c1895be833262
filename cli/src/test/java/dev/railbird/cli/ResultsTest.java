package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on standard output, and in the folder of an audit. */
class ResultsTest {
    private static final String BROKEN = "docs/examples/wrong-hand.phh";

    @Test
    void resultsDoNotDependOnThreadsOrRuns() {
        for (String[] words : new String[][] {
            {"replay", "samples", "--output", "json"},
            {"audit", "samples", "testdata/checks", "-v"},
        }) {
            Call once = Call.railbird(with(words, "--threads", "1"));
            assertEquals(once, Call.railbird(with(words, "--threads", "1")));
            assertEquals(once, Call.railbird(with(words, "--threads", "3")));
        }
    }

    @Test
    void anAuditFolderHasTheSameBytesTwice(@TempDir Path folder) throws IOException {
        for (String name : List.of("one", "two")) {
            Call.railbird("audit", "samples", BROKEN, "--out", folder.resolve(name).toString());
        }
        for (String file : List.of("findings.jsonl", "hands.jsonl")) {
            assertArrayEquals(Files.readAllBytes(folder.resolve("one").resolve(file)),
                    Files.readAllBytes(folder.resolve("two").resolve(file)), file);
        }
        String manifest = Files.readString(folder.resolve("one/manifest.json"));
        assertEquals(manifest.replace("/one", "/two"),
                Files.readString(folder.resolve("two/manifest.json")));
        try (var left = Files.list(folder)) {
            assertEquals(2, left.count(), "no scratch folder stays");
        }
    }

    @Test
    void jsonIsALineAFindingThenTheSummary() {
        List<String> lines = Call.railbird("audit", BROKEN, "--output", "json").out().lines()
                .toList();
        assertTrue(lines.get(0).startsWith("{\"check\":\"RULE-05\",\"severity\":\"violation\","
                + "\"source\":\"" + BROKEN + "\",\"line\":7,\"column\":16,"), lines.get(0));
        assertTrue(lines.get(lines.size() - 1).startsWith("{\"hands\":1,"), lines.toString());
        lines.forEach(line -> assertTrue(line.startsWith("{") && line.endsWith("}"), line));
    }

    @Test
    void quietIsSilentOnSuccessAndExactOnFailure() {
        assertEquals("", Call.railbird("audit", "samples/phh", "-q").out());
        assertEquals(Transcript.replayed(List.of("$ railbird audit " + BROKEN + " --quiet")),
                "$ railbird audit " + BROKEN + " --quiet\n"
                        + Call.railbird("audit", BROKEN, "-q").out());
        assertEquals("", Call.railbird("audit", BROKEN, "-q").err());
    }

    @Test
    void anotherVariantOrProfileIsJudgedOnDemand() {
        String hand = "samples/generated/NT-200001.phh";
        String plain = Call.railbird("replay", hand, "--output", "json").out();
        String omaha = Call.railbird("replay", hand, "--output", "json", "--variant", "PO").out();
        assertTrue(plain.contains("\"variant\":\"NT\"") && plain.contains("\"complete\""), plain);
        assertTrue(omaha.contains("\"variant\":\"PO\"") && omaha.contains("\"diverged\""), omaha);
        assertEquals(plain, Call.railbird("replay", hand, "--output", "json", "--variant", "NT")
                .out());
        assertTrue(Call.railbird("replay", hand, "--output", "json", "--profile", "pokerkit").out()
                .contains("\"profile\":\"pokerkit\""));
        assertEquals(plain, Call.railbird("replay", hand, "--output", "json", "--format", "phh")
                .out());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "samples/phh/100-1.phh", "samples/generated/F7S-8-700001.phh",
        "samples/generated/PO-400001.phh", "samples/handhq/absolute-1000nl.phhs",
    })
    void aTableFitsFortyColumns(String hand) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        Railbird.run(new String[] {"show", hand, "--all"}, new Session(
                new ByteArrayInputStream(new byte[0]), to, to, new Screen(false, false, 40)));
        String tables = out.toString(StandardCharsets.UTF_8);
        tables.lines().forEach(line -> assertTrue(line.length() <= 40, line));
        assertNotEquals(-1, tables.indexOf("step 0 of "));
    }

    @Test
    void aPageOfACheckIsPrintedByIdAndByName() {
        String page = Checkout.read("docs/checks/RULE-05.md");
        assertEquals(page, Call.railbird("checks", "RULE-05").out());
        assertEquals(page, Call.railbird("checks", "rule-05").out());
        assertEquals(page, Call.railbird("checks", "amounts-are-legal").out());
    }

    private static String[] with(String[] words, String... more) {
        String[] all = java.util.Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return all;
    }
}
