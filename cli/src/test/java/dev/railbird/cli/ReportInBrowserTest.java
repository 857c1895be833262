package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report as a reader sees it; needs Debian's chromium and chromium-driver. */
class ReportInBrowserTest {
    private static final String HAND = """
            variant = 'NT'
            antes = [0, 0, 0]
            blinds_or_straddles = [1, 2, 0]
            min_bet = 2
            starting_stacks = [200, 200, 200]
            actions = ['d dh p1 AsAh', 'd dh p2 7c2d', 'd dh p3 KsKh', 'p3 cbr 6', 'p1 cbr 20',
              'p2 f', 'p3 cc', 'd db 2c7dTh', 'p1 cbr 30', 'p3 f']
            players = ['<img src=x onerror=alert(1)>', 'Ben', 'Cy']
            """;
    @TempDir
    private static Path folder;
    private static Browser browser;

    @BeforeAll
    static void aReportIsOpen() throws Exception {
        assumeTrue(Browser.isThere(), "chromium and chromedriver are not installed");
        Path hand = folder.resolve("hand.phh");
        Files.writeString(hand, HAND, StandardCharsets.UTF_8);
        Call.railbird("audit", hand.toString(), "samples/golf",
                "--out", folder.resolve("audit").toString(), "--quiet");
        browser = Browser.start(folder);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static Path page(String game) throws IOException {
        Path hands = folder.resolve("audit/report/hands");
        try (Stream<Path> files = Files.walk(hands).filter(Files::isRegularFile)) {
            for (Path file : files.sorted().toList()) {
                if (Files.readString(file).contains("\"game\":\"" + game + "\"")) {
                    return file;
                }
            }
        }
        throw new IOException("no page of " + game);
    }

    private static void assertQuiet() throws Exception {
        assertFalse(browser.log("browser").contains("SEVERE"), "the console has errors");
        // Chromium's own start page asks too; what counts is what our pages ask for.
        for (String entry : browser.log("performance").split("\"level\"")) {
            assertFalse(entry.contains("\\\"documentURL\\\":\\\"file:")
                    && entry.contains("\\\"url\\\":\\\"http"), () -> "asked: " + entry);
        }
    }

    @Test
    void theFirstPageSaysTheVerdict() throws Exception {
        browser.open(folder.resolve("audit/report/index.html"));
        assertEquals("\"CLEAN\"", browser.ask("return document.querySelector('h1').textContent"));
        assertQuiet();
    }

    @Test
    void keysStepThroughAPokerHandAndTheTableIsThatOfTheReplay() throws Exception {
        browser.open(page("poker"));
        String hand = folder.resolve("hand.phh").toString();
        List<String> trace = Call.railbird("replay", hand, "--trace")
                .out().lines().filter(line -> line.contains("(pot ")).toList();
        assertTrue(trace.size() > 10, () -> "no trace to compare with: " + trace);
        for (int step = 1; step <= trace.size(); step++) {
            browser.pressRight(1);
            assertEquals("\"" + step + "\"", browser.ask("return document.body.dataset.step"));
            String pot = trace.get(step - 1).replaceAll(".*\\(pot ([0-9.]+).*", "$1");
            String drawn = browser.ask("return document.querySelector('#table svg').textContent");
            assertTrue(drawn.contains("pot " + pot + " "), "step " + step + ": " + drawn);
        }
        assertQuiet();
    }

    @Test
    void aPlayersNameStaysText() throws Exception {
        browser.open(page("poker"));
        assertEquals("0", browser.ask("return document.images.length"));
        assertTrue(browser.ask("return document.querySelector('#table svg').textContent")
                .contains("img src=x"));
        assertQuiet();
    }

    @Test
    void keysStepThroughAGameOfGolf() throws Exception {
        browser.open(page("golf"));
        browser.pressRight(8);
        assertEquals("\"8\"", browser.ask("return document.body.dataset.step"));
        assertTrue(browser.ask("return document.querySelectorAll('#table [data-seat]').length")
                .matches("[2-6]"));
        assertTrue(browser.ask("return document.querySelector('#table svg').textContent")
                .contains("deck "));
        assertQuiet();
    }

    @Test
    void aLinkLeadsToItsStep() throws Exception {
        browser.open(folder.resolve("audit/report/index.html"));
        browser.ask("location.href = 'hands/0/1.html#step-5'; return 0");
        browser.until("return document.body.dataset.step === '5'");
        assertEquals("\"5\"", browser.ask("return document.body.dataset.step"));
    }
}
