package dev.railbird.cli.tamper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
        Map<String, List<String>> logs = CleanLogs.ofRepository();
        page(SAMPLES, read(logs), matrix(logs, 2));
    }

    @Test
    void forgedHandsOfTheCorpusAreToldAsThePageSays() throws IOException {
        String corpus = System.getProperty("railbird.corpus");
        Assumptions.assumeTrue(corpus != null, "no railbird.corpus");
        Map<String, List<String>> logs = CleanLogs.ofCorpus(Path.of(corpus));
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        Assumptions.assumeTrue(BLESSES || page.contains(CORPUS + "\n" + read(logs)),
                "a corpus that the page is not about: " + read(logs));
        page(CORPUS, read(logs), matrix(logs, 1));
    }

    /** Which logs a section is about: other files of the same names are other logs. */
    private static String read(Map<String, List<String>> logs) throws IOException {
        List<String> words = new ArrayList<>();
        for (Map.Entry<String, List<String>> system : logs.entrySet()) {
            long files = 0;
            long bytes = 0;
            for (String path : system.getValue()) {
                for (Path file : below(Path.of(path))) {
                    files++;
                    bytes += Files.size(file);
                }
            }
            words.add(system.getKey() + " " + files + " files of " + bytes + " bytes");
        }
        return "Clean logs: " + String.join(",\n", words) + ".\n";
    }

    private static List<Path> below(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Holds a section of the page against the matrix. */
    private static void page(String title, String logs, TamperMatrix matrix)
            throws IOException {
        assertEquals("", String.join("\n", matrix.silences()), "should be told");
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        int from = page.indexOf(title) + title.length();
        int next = page.indexOf("\n## ", from);
        String now = page.substring(0, from) + "\n" + logs + "\n" + TamperPage.of(matrix) + "\n"
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
