package dev.railbird.cli.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * DET-11, the test of the tests: every change of a clean log that the log's information reveals is
 * found. What is not found is in the list of silences, with a reason that the audit confirms.
 */
class KillMatrixTest {
    private static final Path PAGE = Path.of("docs/checks/kill-matrix.md");
    private static final String CORPUS_PART = "\n## Over the corpus\n\n";
    private static final boolean BLESSES = Boolean.getBoolean("railbird.bless");
    private static final long SEED = 20261121;
    private static final int EACH = 1;

    @TempDir
    Path folder;

    @Test
    void whatTheLogsOfTheRepositoryRevealIsFound() throws IOException {
        Silences silences = Silences.list();
        Matrix matrix = matrix(Systems.ofRepository(), silences, EACH);
        assertEquals("", String.join("\n", matrix.unexplained()));
        assertEquals(List.of(), silences.unused(), "reasons that nothing needs");
        List<String> systems = List.copyOf(Systems.ofRepository().keySet());
        String head = Files.readString(PAGE, StandardCharsets.UTF_8);
        String now = head.substring(0, head.indexOf("\n## Over the samples\n"))
                + "\n## Over the samples\n\n" + MatrixPage.of(matrix, systems)
                + "\nWhy the others cannot be found:\n\n" + MatrixPage.reasons(matrix);
        if (BLESSES) {
            int corpus = head.indexOf(CORPUS_PART);
            Files.writeString(PAGE, now + (corpus < 0 ? "" : head.substring(corpus)),
                    StandardCharsets.UTF_8);
        }
        assertTrue(Files.readString(PAGE, StandardCharsets.UTF_8).startsWith(now),
                () -> "docs/checks/kill-matrix.md is another one: run bin/bless\n" + now);
    }

    @Test
    void whatTheLogsOfTheCorpusRevealIsFound() throws IOException {
        String corpus = System.getProperty("railbird.corpus", "");
        assumeTrue(!corpus.isEmpty(), "railbird.corpus names no corpus");
        Map<String, List<String>> logs = Systems.ofCorpus(corpus);
        Matrix matrix = matrix(logs, Silences.list(), 1);
        assertEquals("", String.join("\n", matrix.unexplained()));
        String now = CORPUS_PART + MatrixPage.of(matrix, List.copyOf(logs.keySet()));
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        if (BLESSES) {
            int from = page.indexOf(CORPUS_PART);
            Files.writeString(PAGE, (from < 0 ? page : page.substring(0, from)) + now,
                    StandardCharsets.UTF_8);
        }
        assertTrue(Files.readString(PAGE, StandardCharsets.UTF_8).endsWith(now),
                () -> "docs/checks/kill-matrix.md is another one: run bin/bless\n" + now);
    }

    private Matrix matrix(Map<String, List<String>> logs, Silences silences, int each) {
        Matrix matrix = new Matrix(silences);
        List<String> unnamed = new ArrayList<>();
        logs.forEach((system, paths) -> {
            Fields fields = Fields.of(system);
            for (String path : paths) {
                Systems.Sample sample = Systems.sample(system, Path.of(path));
                Trial trial = new Trial(sample.log(),
                        folder.resolve(system + "-" + paths.indexOf(path)));
                List<Story> before = Story.all(trial.before());
                Surgeon.chosen(Surgeon.cuts(sample.parts(), fields), each, SEED)
                        .forEach(cut -> matrix.add(system, before, trial.after(cut)));
            }
            fields.unnamed().forEach(name -> unnamed.add(system + " " + name));
        });
        assertEquals(new TreeSet<>(), new TreeSet<>(unnamed), "values that no .fields file names");
        return matrix;
    }
}
