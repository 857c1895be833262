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
    private static final boolean BLESSES = Boolean.getBoolean("railbird.bless");

    @TempDir
    Path folder;

    @Test
    void forgedHandsOfTheSamplesAreToldAsThePageSays() throws IOException {
        TamperMatrix matrix = matrix(CleanLogs.ofRepository(), 2);
        System.out.println(TamperPage.of(matrix) + TamperPage.reasons(matrix));
        assertEquals("", String.join("\n", matrix.unexplained()));
    }

    private TamperMatrix matrix(Map<String, List<String>> logs, int each) {
        TamperMatrix matrix = new TamperMatrix();
        logs.forEach((system, paths) -> paths.forEach(path -> CleanLogs.chosen(path, each)
                .forEach(window -> matrix.add(system, window, new Bench(folder)))));
        return matrix;
    }
}
