package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page, narrow and wide, light and dark: names, headings, captions, contrast, width. */
class ReportForEverybodyTest {
    @TempDir
    private static Path folder;
    private static Browser browser;

    @BeforeAll
    static void aReportIsThere() throws Exception {
        assumeTrue(Browser.isThere(), "chromium and chromedriver are not installed");
        Call.railbird("audit", "samples", "testdata/checks/RULE-05", "testdata/checks/SEED-08",
                "testdata/checks/RULE-10", "--out", folder.resolve("audit").toString(),
                "--quiet");
        browser = Browser.start(folder);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"360, light", "360, dark", "1280, light", "1280, dark"})
    void nobodyIsShutOut(int width, String scheme) throws Exception {
        String script;
        try (InputStream in = getClass().getResourceAsStream("accessibility.js")) {
            script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        browser.look(width, scheme);
        List<Path> pages = pages();
        assertTrue(pages.size() >= 12, () -> "too few pages: " + pages);
        for (Path page : pages) {
            browser.open(page);
            browser.ask("document.querySelectorAll('details').forEach(function (part) {"
                    + "part.open = true; }); var next = document.getElementById('next');"
                    + "for (var k = 0; next && k < 9; k++) { next.click(); } return 0");
            assertEquals("[]", browser.ask(script), page + " at " + width + ", " + scheme);
        }
    }

    /** The pages of all hands together, and of the first hand of each kind. */
    private static List<Path> pages() throws Exception {
        Path report = folder.resolve("audit/report");
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(report).filter(Files::isRegularFile).sorted()) {
            List<Path> all = files.toList();
            all.stream().filter(file -> file.getParent().equals(report)).forEach(pages::add);
            for (String kind : List.of("\"game\":\"poker\"", "\"game\":\"golf\"",
                    "class=\"deck\"", "\"k\":\"refused\"", "DIFFERS")) {
                for (Path file : all) {
                    if (Files.readString(file).contains(kind) && !pages.contains(file)) {
                        pages.add(file);
                        break;
                    }
                }
            }
        }
        return pages;
    }
}
