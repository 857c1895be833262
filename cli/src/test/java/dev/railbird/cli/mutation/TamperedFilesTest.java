package dev.railbird.cli.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The part of the tamper matrix that is about files as golf and platform write them. */
class TamperedFilesTest {
    private static final Path PAGE = Path.of("docs/checks/tamper-matrix.md");
    private static final String TITLE = "\n## Over files of golf and platform\n";
    private static final boolean BLESSES = Boolean.getBoolean("railbird.bless");
    private static final long SEED = 20261121;

    @TempDir
    Path folder;

    @Test
    void forgedFilesOfGolfAndPlatformAreToldAsThePageSays() throws IOException {
        Map<String, Systems.Sample> layers =
                Layers.of(Path.of("samples/golf/events.csv"), Path.of("samples/platform"));
        Matrix matrix = new Matrix(Silences.of("layers.txt"));
        layers.forEach((name, sample) -> {
            Trial trial = new Trial(sample.log(), folder.resolve(name));
            List<Story> before = Story.all(trial.before());
            List<Cut> cuts = Surgeon.cuts(sample.parts(), Fields.of(Layers.system(sample)))
                    .stream().filter(Layers::isForgery).toList();
            List<Cut> chosen = new ArrayList<>(Surgeon.chosen(cuts, 1, SEED));
            if (Layers.system(sample).equals("golf")) {
                chosen.addAll(Layers.seamless(sample));
            }
            chosen.forEach(cut -> matrix.add(name, before, trial.after(cut)));
        });
        assertEquals("", String.join("\n", matrix.unexplained()));
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        String now = page.substring(0, page.indexOf(TITLE)) + TITLE + "\n"
                + MatrixPage.of(matrix, List.copyOf(layers.keySet())) + "\n"
                + MatrixPage.reasons(matrix);
        if (BLESSES) {
            Files.writeString(PAGE, now, StandardCharsets.UTF_8);
        }
        assertEquals(now, Files.readString(PAGE, StandardCharsets.UTF_8), "run bin/bless");
    }
}
