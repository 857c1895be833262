package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages made again from a database are those of the audit, to the byte. */
class ReportCommandTest {
    @TempDir
    private Path folder;

    @Test
    void thePagesAreThoseOfTheAudit() throws IOException {
        Path audit = folder.resolve("audit");
        Call.railbird("audit", "samples", "testdata/checks", "--quiet", "--skip", "RULE-12",
                "--out", audit.toString());
        Call call = Call.railbird("report", audit.toString(), "--out",
                folder.resolve("again").toString());
        assertEquals("", call.err());
        assertEquals(ExitCode.CLEAN, call.exit());
        assertEquals(pages(audit.resolve("report")), pages(folder.resolve("again")));
    }

    @Test
    void batchesAreReadAgainEachAsItWas() throws IOException {
        String store = folder.resolve("hands.duckdb").toString();
        Call.railbird("audit", "samples/handhq", "--quiet", "--store", store);
        Call.railbird("audit", "samples/golf", "--quiet", "--store", store);
        Path pages = folder.resolve("a b/pages");
        Call call = Call.railbird("report", store, "--out", pages.toString(), "--hands", "all");
        assertEquals(ExitCode.CLEAN, call.exit(), call.err());
        String games = Call.railbird("query", store,
                "SELECT count(*) FROM hands WHERE status <> 'unreadable'", "--output", "csv").out()
                .lines().toList().get(1);
        assertEquals(games, Long.toString(pages(pages).keySet().stream()
                .filter(name -> name.matches("hands/.*\\.html")).count()));
    }

    @Test
    void whatAnAuditHasNothingOfIsNamedAndNotShown() throws IOException {
        Path audit = folder.resolve("audit");
        Call.railbird("audit", "samples/golf", "--quiet", "--out", audit.toString());
        String players = Files.readString(audit.resolve("report/players.html"));
        assertTrue(players.contains("data-question=\"golf-players\""));
        assertFalse(players.contains("data-question=\"win-rates\""));
        assertTrue(players.contains("<li>Big blinds won a hundred hands"));
        assertFalse(players.contains("<li>Golf players"));
    }

    @Test
    void aSourceThatChangedGetsNoPagesAndIsNamed() throws IOException {
        Path log = folder.resolve("my log's.phh");
        Files.copy(Path.of("samples/generated/NT-200001.phh"), log);
        Path audit = folder.resolve("audit");
        Call.railbird("audit", log.toString(), "--quiet", "--out", audit.toString());
        Files.writeString(log, Files.readString(log) + "\n");
        Path again = folder.resolve("again");
        Call call = Call.railbird("report", audit.toString(), "--out", again.toString());
        assertEquals(ExitCode.UNREADABLE_SOURCE, call.exit());
        assertTrue(call.err().contains("my log's.phh is gone or not the same bytes"), call.err());
        assertTrue(Files.exists(again.resolve("index.html")));
        assertFalse(Files.exists(again.resolve("hands/1.html")));
    }

    @Test
    void whatIsNoDatabaseLeavesNothing() throws IOException {
        Path out = folder.resolve("out");
        for (String no : List.of("nowhere", "pom.xml")) {
            assertEquals(ExitCode.UNREADABLE_SOURCE,
                    Call.railbird("report", no, "--out", out.toString()).exit());
        }
        assertEquals(ExitCode.USAGE, Call.railbird("report", "nowhere", "--out", "samples").exit());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    private static Map<String, String> pages(Path report) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(report)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                pages.put(Checkout.slashes(report.relativize(file)), Files.readString(file));
            }
        }
        assertTrue(pages.containsKey("index.html"), pages.keySet().toString());
        return pages;
    }
}
