package dev.railbird.cli.tamper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each forgery of a clean log is told by, as the pages say, for every state of knowledge. */
class TamperMatrixTest {
    private static final Path PAGE = Path.of("docs/checks/tamper-matrix.md");
    private static final Path SYSTEMS = Path.of("docs/checks/tamper-systems.md");
    private static final Path SAMPLES = Path.of("docs/checks/tamper-samples.md");
    private static final String CERTAIN = "\n## What is told in any case\n";
    private static final String CORPUS = "\n## Over the corpus\n";
    private static final String HANDS = "\n## Hands\n";
    private static final boolean BLESSES = Boolean.getBoolean("railbird.bless");

    @TempDir
    Path folder;

    @Test
    void whatIsToldInAnyCaseIsOnThePage() throws IOException {
        page(PAGE, CERTAIN, TamperPage.certainties());
    }

    @Test
    void forgedHandsOfTheSamplesAreToldAsThePageSays() throws IOException {
        Map<String, CleanLogs.Stock> stocks = CleanLogs.ofRepository();
        TamperMatrix matrix = matrix(stocks);
        assertEquals("", String.join("\n", matrix.silences()), "should be told");
        page(SAMPLES, HANDS, TamperPage.stocks(stocks) + "\n"
                + TamperPage.themes(matrix.cells()) + "\n" + TamperPage.reasons(matrix.cells()));
    }

    @Test
    void forgedHandsOfTheCorpusAreToldAsThePageSays() throws IOException {
        String corpus = System.getProperty("railbird.corpus");
        assumeTrue(corpus != null, "no railbird.corpus");
        Map<String, CleanLogs.Stock> stocks = CleanLogs.ofCorpus(Path.of(corpus));
        TamperMatrix matrix = matrix(stocks);
        String logs = TamperPage.stocks(stocks);
        String tables = logs + "\n" + TamperPage.themes(matrix.cells()) + "\n"
                + TamperPage.reasons(matrix.cells());
        if (!BLESSES && !isAbout(Files.readString(PAGE, StandardCharsets.UTF_8), stocks)) {
            System.out.println(tables + "\nNot told:\n" + String.join("\n", matrix.silences()));
            assumeTrue(false, "a corpus that the page is not about");
        }
        page(PAGE, CORPUS, tables);
        page(SYSTEMS, HANDS, stocks.keySet().stream().map(system -> "### " + system + "\n\n"
                + TamperPage.table(matrix.cells(system), List.of(Tampering.values())))
                .collect(Collectors.joining("\n")));
        assertEquals("", String.join("\n", matrix.silences()), "should be told");
    }

    /** The same files; what is made of them may differ. */
    private static boolean isAbout(String page, Map<String, CleanLogs.Stock> stocks) {
        return stocks.entrySet().stream().allMatch(stock -> page.contains("| " + stock.getKey()
                + " | " + stock.getValue().files() + " | " + stock.getValue().bytes() + " | "));
    }

    /** Holds a section of a page against what is so now. */
    private static void page(Path file, String title, String text) throws IOException {
        String page = Files.readString(file, StandardCharsets.UTF_8);
        int from = page.indexOf(title) + title.length();
        int next = page.indexOf("\n## ", from);
        String now = page.substring(0, from) + "\n" + text
                + (next < 0 ? "" : page.substring(next));
        if (BLESSES) {
            Files.writeString(file, now, StandardCharsets.UTF_8);
        }
        assertEquals(now, Files.readString(file, StandardCharsets.UTF_8), "run bin/bless");
    }

    private TamperMatrix matrix(Map<String, CleanLogs.Stock> stocks) {
        TamperMatrix matrix = new TamperMatrix(folder);
        stocks.forEach((system, stock) -> matrix.add(system, stock.windows()));
        matrix.verify();
        return matrix;
    }
}
