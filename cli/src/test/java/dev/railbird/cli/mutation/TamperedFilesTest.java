package dev.railbird.cli.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The part of the tamper matrix that is about files as golf and platform write them. */
class TamperedFilesTest {
    private static final Path PAGE = Path.of("docs/checks/tamper-matrix.md");
    private static final Path SAMPLES = Path.of("docs/checks/tamper-samples.md");
    private static final String TITLE = "\n## Files of golf and platform\n";
    private static final boolean BLESSES = Boolean.getBoolean("railbird.bless");
    private static final long SEED = 20261121;
    private static final int EACH = 4;

    private final Matrix matrix = new Matrix(Silences.of("layers.txt"));
    private final Map<String, Quota> quotas = new LinkedHashMap<>();

    @TempDir
    Path folder;

    @Test
    void forgedFilesOfTheSamplesAreToldAsThePageSays() throws IOException {
        forge(Layers.ofGolf(Systems.sample("golf", Path.of("samples/golf/events.csv"))), 1);
        forge(Layers.ofPlatform(Systems.sample("platform", Path.of("samples/platform"))), 1);
        assertEquals("", String.join("\n", matrix.unexplained()));
        page(SAMPLES, tables());
    }

    @Test
    void forgedFilesOfTheCorpusAreToldAsThePageSays() throws IOException {
        String corpus = System.getProperty("railbird.corpus");
        assumeTrue(corpus != null, "no railbird.corpus");
        StringBuilder logs = new StringBuilder(
                "| logs of | files | bytes | hands or games |\n|---|---|---|---|\n");
        boolean isAbout = true;
        for (String system : List.of("golf", "platform")) {
            int files = 0;
            int bytes = 0;
            int hands = 0;
            for (Path path : Corpus.clean(Path.of(corpus)).get(system)) {
                Log whole = Systems.sample(system, path).log();
                files += whole.files().size();
                bytes += whole.files().values().stream().mapToInt(String::length).sum();
                for (Systems.Sample slice : Slices.of(system, path, system)) {
                    hands += forge(system.equals("golf") ? Layers.ofGolf(slice)
                            : Layers.ofPlatform(slice), EACH);
                }
            }
            String row = "| " + system + " | " + files + " | " + bytes + " | ";
            isAbout &= Files.readString(PAGE, StandardCharsets.UTF_8).contains(row);
            logs.append(row).append(hands).append(" |\n");
        }
        if (!BLESSES && !isAbout) {
            System.out.println(logs + "\n" + tables() + "\nWithout a reason:\n"
                    + String.join("\n", matrix.unexplained()));
            assumeTrue(false, "a corpus that the page is not about");
        }
        assertEquals("", String.join("\n", matrix.unexplained()));
        page(PAGE, logs + "\n" + tables());
    }

    /** So many forgeries of each kind in each layer over all logs; how many hands it has. */
    private int forge(Map<String, Systems.Sample> layers, int each) {
        int hands = 0;
        for (Map.Entry<String, Systems.Sample> layer : layers.entrySet()) {
            Systems.Sample sample = layer.getValue();
            Trial trial = new Trial(sample.log(), folder.resolve(layer.getKey()));
            List<Story> before = Story.all(trial.before());
            List<Cut> cuts = quotas.computeIfAbsent(layer.getKey(), any -> new Quota(each, SEED))
                    .of(Layers.forgeries(sample, Fields.of(Layers.system(sample))));
            cuts.forEach(cut -> matrix.add(layer.getKey(), before, trial.after(cut)));
            trial.clear();
            hands = Math.max(hands, before.size());
        }
        return hands;
    }

    private String tables() {
        return MatrixPage.of(matrix, List.copyOf(quotas.keySet())) + "\n"
                + MatrixPage.reasons(matrix);
    }

    private static void page(Path file, String text) throws IOException {
        String page = Files.readString(file, StandardCharsets.UTF_8);
        String now = page.substring(0, page.indexOf(TITLE)) + TITLE + "\n" + text;
        if (BLESSES) {
            Files.writeString(file, now, StandardCharsets.UTF_8);
        }
        assertEquals(now, Files.readString(file, StandardCharsets.UTF_8), "run bin/bless");
    }
}
