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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern SEAT =
            Pattern.compile(" (\\d+)(?: (?:[2-9TJQKA][cdhs] ?)+)?(?: +bet (\\d+))?(?: *won \\d+)?"
                    + "[^\\d]*$");
    @TempDir
    private static Path folder;
    private static Browser browser;

    @BeforeAll
    static void aReportIsOpen() throws Exception {
        assumeTrue(Browser.isThere(), "chromium and chromedriver are not installed");
        Path hand = folder.resolve("hand.phh");
        Files.writeString(hand, HAND, StandardCharsets.UTF_8);
        Call.railbird("audit", hand.toString(), "samples", "testdata/checks/RULE-05",
                "testdata/checks/SEED-08", "--out", folder.resolve("audit").toString(), "--quiet");
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
        assertEquals("\"BROKEN\"", browser.ask("return document.querySelector('h1').textContent"));
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
            browser.press(Browser.RIGHT, 1);
            assertEquals("\"" + step + "\"", browser.ask("return document.body.dataset.step"));
            String pot = trace.get(step - 1).replaceAll(".*\\(pot ([0-9.]+).*", "$1");
            String drawn = browser.ask("return document.querySelector('#table svg').textContent");
            assertTrue(drawn.contains("pot " + pot + " "), "step " + step + ": " + drawn);
            assertTrue(browser.ask("return document.getElementById('where').textContent")
                    .contains("step " + step + " of " + trace.size()));
            assertSeatsAreThoseOf(hand, step);
        }
        browser.press(Browser.HOME, 1);
        assertEquals("\"0\"", browser.ask("return document.body.dataset.step"));
        browser.press(Browser.END, 1);
        browser.press(Browser.LEFT, 2);
        assertEquals("\"" + (trace.size() - 2) + "\"",
                browser.ask("return document.body.dataset.step"));
        assertQuiet();
    }

    /** Stacks and bets in words, as a screen reader gets them, are those of the terminal. */
    private static void assertSeatsAreThoseOf(String hand, int step) throws Exception {
        String seats = browser.ask("return Array.from(document.querySelectorAll('#seen li'))"
                + ".map(function (seat) { return seat.textContent; }).join('|')");
        List<String> rows = Call.railbird("show", hand, "--step", Integer.toString(step)).out()
                .lines().filter(line -> line.matches("[> ] p[1-3] .*")).toList();
        assertEquals(3, rows.size());
        for (int k = 0; k < rows.size(); k++) {
            Matcher row = SEAT.matcher(rows.get(k));
            assertTrue(row.find(), rows.get(k));
            String seat = seats.split("\\|")[k];
            assertTrue(seat.contains(": " + row.group(1) + " chips"), seat + rows.get(k));
            assertEquals(row.group(2) == null ? "" : ", bet " + row.group(2),
                    seat.replaceAll(".*chips((?:, bet [0-9]+)?).*", "$1"), rows.get(k));
        }
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
        browser.press(Browser.RIGHT, 8);
        assertEquals("\"8\"", browser.ask("return document.body.dataset.step"));
        assertTrue(browser.ask("return document.querySelectorAll('#table [data-seat]').length")
                .matches("[2-6]"));
        assertTrue(browser.ask("return document.querySelector('#table svg').textContent")
                .contains("cards in the deck"));
        assertQuiet();
    }

    @Test
    void aLinkLeadsToItsStep() throws Exception {
        browser.open(folder.resolve("audit/report/index.html"));
        browser.ask("location.href = 'hands/0/1.html#step-5'; return 0");
        browser.until("return document.body.dataset.step === '5'");
        assertEquals("\"5\"", browser.ask("return document.body.dataset.step"));
    }

    @Test
    void theDeckOfASeedShowsWhatIsDealtUpToTheStep() throws Exception {
        browser.open(deck());
        String out = "return document.querySelectorAll('.deck .out').length";
        browser.press(Browser.HOME, 1);
        assertEquals("0", browser.ask(out));
        browser.press(Browser.END, 1);
        int dealt = Integer.parseInt(browser.ask(out));
        assertEquals(dealt, Integer.parseInt(browser.ask(
                "return document.querySelectorAll('.deck [data-step]').length")));
        assertTrue(dealt >= 4, () -> dealt + " cards dealt");
        assertQuiet();
    }

    private static Path deck() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("audit/report/hands"))
                .filter(Files::isRegularFile).sorted()) {
            for (Path file : files.toList()) {
                if (Files.readString(file).contains("class=\"deck\"")) {
                    return file;
                }
            }
        }
        throw new IOException("no page with a deck");
    }

    @Test
    void longTablesAreFilteredSortedAndTurned() throws Exception {
        browser.open(folder.resolve("audit/report/checks.html"));
        browser.ask("document.querySelector('#RULE-05 [data-label=findings] a').click(); return 0");
        browser.until("return location.pathname.endsWith('findings.html')");
        assertEquals("true", browser.ask("var rows = document.querySelectorAll('#main tbody tr');"
                + "return rows.length > 0 && Array.from(rows).slice(0, 3).every(function (row) {"
                + "return row.textContent.includes('RULE-05'); })"));
        browser.open(folder.resolve("audit/report/hands.html"));
        String first = "return document.querySelector('tbody td').textContent";
        assertEquals("\"1\"", browser.ask(first));
        browser.ask("var sort = document.querySelector('th button'); sort.click(); sort.click();"
                + "return 0");
        assertEquals("\"descending\"", browser.ask(
                "return document.querySelector('th').getAttribute('aria-sort')"));
        assertFalse(browser.ask(first).equals("\"1\""));
        browser.ask("var words = document.querySelector('.tools input'); words.value = 'hand.phh';"
                + "words.dispatchEvent(new Event('input')); return 0");
        assertEquals("\"1\"", browser.ask(first));
        assertTrue(browser.ask("return document.querySelector('.tools [role=status]').textContent")
                .contains("1 that fit, of "));
        assertQuiet();
    }

    @Test
    void theTabKeyFollowsThePageAndShowsWhereItIs() throws Exception {
        browser.open(page("poker"));
        browser.ask("window.passed = []; document.addEventListener('focusin', function (event) {"
                + "window.passed.push(event.target); }); return 0");
        browser.press(Browser.TAB, 18);
        assertEquals("true", browser.ask("return window.passed.length === 18 &&"
                + "window.passed.every(function (node, k) { return k === 0 ||"
                + "(window.passed[k - 1].compareDocumentPosition(node) & 4) > 0; })"));
        assertEquals("\"solid\"", browser.ask(
                "return getComputedStyle(document.activeElement).outlineStyle"));
        assertEquals("true", browser.ask("return window.passed.some(function (node) {"
                + "return node.id === 'next'; })"));
    }

    @Test
    void withoutScriptsThePageIsAListOfSteps() throws Exception {
        browser.allowScripts(false);
        try {
            browser.open(page("golf"));
            String words = browser.text("main");
            assertTrue(words.contains("The game begins") && words.contains("joins as"), words);
            assertFalse(words.contains("the space bar plays"), "buttons without a script");
            // As many columns as the heading: no place is kept for a table that nobody draws.
            assertEquals(browser.ask("return document.querySelector('.head').clientWidth"),
                    browser.ask("return document.querySelector('.list').clientWidth"));
        } finally {
            browser.allowScripts(true);
        }
    }
}
