package dev.railbird.cli.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * DET-11, the test of the tests: every change of a clean log that the log's information reveals is
 * found. What is not found is in the list of silences, with a reason that the audit confirms.
 */
class KillMatrixTest {
    private static final Path PAGE = Path.of("docs/checks/kill-matrix.md");
    private static final boolean BLESSES = Boolean.getBoolean("railbird.bless");
    private static final String FORMS = "\n## Over the other forms\n\nThe samples again, written in"
            + " the other forms that databases, tools and Railbird itself write: a place for each\n"
            + "kind of change, and the loss of every field, element and cell.\n\n";

    @TempDir
    Path folder;

    @Test
    void whatTheLogsOfTheRepositoryRevealIsFound() throws IOException {
        Silences silences = Silences.list();
        Matrix matrix = matrix(Systems.ofRepository(), silences,
                system -> Surgeon::ofSample);
        Matrix forms = matrix(Forms.ofRepository(), silences, Forms::choice);
        assertEquals("", String.join("\n", matrix.unexplained()));
        assertEquals("", String.join("\n", forms.unexplained()));
        assertEquals(List.of(), silences.unused(), "reasons that nothing needs");
        List<String> systems = List.copyOf(Systems.ofRepository().keySet());
        String head = Files.readString(PAGE, StandardCharsets.UTF_8);
        String now = head.substring(0, head.indexOf("\n## Over the samples\n"))
                + "\n## Over the samples\n\n" + MatrixPage.of(matrix, systems)
                + FORMS + MatrixPage.of(forms, List.copyOf(Forms.ofRepository().keySet()))
                + "\n## Why the others cannot be found\n\n"
                + MatrixPage.reasons(List.of(matrix, forms));
        if (BLESSES) {
            Files.writeString(PAGE, now, StandardCharsets.UTF_8);
        }
        assertEquals(now, Files.readString(PAGE, StandardCharsets.UTF_8), "run bin/bless");
    }

    private Matrix matrix(Map<String, List<Systems.Sample>> logs, Silences silences,
            Function<String, UnaryOperator<List<Cut>>> choice) {
        Matrix matrix = new Matrix(silences);
        List<String> unnamed = new ArrayList<>();
        logs.forEach((system, samples) -> {
            Fields fields = Fields.of(system);
            for (int k = 0; k < samples.size(); k++) {
                Systems.Sample sample = samples.get(k);
                Systems.Sample other = samples.get((k + 1) % samples.size());
                Trial trial = new Trial(sample.log(),
                        folder.resolve(system.replace('/', '-') + "-" + k));
                List<Story> before = Story.all(trial.before());
                choice.apply(system).apply(Surgeon.cuts(sample, other, fields))
                        .forEach(cut -> matrix.add(system, before, trial.after(cut)));
            }
            fields.unnamed().forEach(name -> unnamed.add(system + " " + name));
        });
        assertEquals(new TreeSet<>(), new TreeSet<>(unnamed), "values that no .fields file names");
        return matrix;
    }
}
