package dev.railbird.cli.tamper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each forgery of a clean log is told by, as the page says, for every state of knowledge. */
class TamperMatrixTest {
    private static final Path PAGE = Path.of("docs/checks/tamper-matrix.md");
    private static final String SAMPLES = "\n## Over the samples\n";
    private static final String CORPUS = "\n## Over the corpus\n";
    private static final boolean BLESSES = Boolean.getBoolean("railbird.bless");

    @TempDir
    Path folder;

    @Test
    void forgedHandsOfTheSamplesAreToldAsThePageSays() throws IOException {
        TamperMatrix matrix = matrix(CleanLogs.ofRepository(), 2);
        page(SAMPLES, matrix);
    }

    @Test
    void forgedHandsOfTheCorpusAreToldAsThePageSays() throws IOException {
        String corpus = System.getProperty("railbird.corpus");
        Assumptions.assumeTrue(corpus != null, "no railbird.corpus");
        page(CORPUS, matrix(CleanLogs.ofCorpus(Path.of(corpus)), 1));
    }

    /** Holds a section of the page against the matrix. */
    private static void page(String title, TamperMatrix matrix) throws IOException {
        assertEquals("", String.join("\n", matrix.silences()), "should be told");
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        int from = page.indexOf(title) + title.length();
        int next = page.indexOf("\n## ", from);
        String now = page.substring(0, from) + "\n" + TamperPage.of(matrix) + "\n"
                + TamperPage.reasons(matrix) + (next < 0 ? "" : page.substring(next));
        if (BLESSES) {
            Files.writeString(PAGE, now, StandardCharsets.UTF_8);
        }
        assertEquals(now, Files.readString(PAGE, StandardCharsets.UTF_8), "run bin/bless");
    }

    private TamperMatrix matrix(Map<String, List<String>> logs, int each) {
        TamperMatrix matrix = new TamperMatrix();
        logs.forEach((system, paths) -> paths.forEach(path -> CleanLogs.chosen(path, each)
                .forEach(window -> matrix.add(system, window, new Bench(folder)))));
        return matrix;
    }
}
