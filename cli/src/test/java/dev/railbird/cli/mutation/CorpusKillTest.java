package dev.railbird.cli.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rate per kind of change over the clean logs of the corpus: no rate falls below the one on the
 * page, and what is not found has a reason as in {@link KillMatrixTest}.
 */
class CorpusKillTest {
    private static final Path PAGE = Path.of("docs/checks/kill-corpus.md");
    private static final boolean BLESSES = Boolean.getBoolean("railbird.bless");
    private static final String CORPUS = System.getProperty("railbird.corpus", "");
    private static final String ONLY = System.getProperty("railbird.kill.system", "");
    private static final long SEED = 20261121;
    private static final int EACH = 3;
    private static final Set<Operation> NOT_HERE = EnumSet.of(Operation.COPIED,
            Operation.CONTRADICTED, Operation.MOVED_UP, Operation.MOVED_DOWN);

    private final Silences silences = Silences.list();
    private final Matrix matrix = new Matrix(silences);
    private final StringBuilder sizes = new StringBuilder();
    private final List<String> unnamed = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void theRatesOverTheCleanLogsOfTheCorpusAreAsDocumented() throws IOException {
        assumeFalse(CORPUS.isEmpty(), "no corpus");
        Map<String, List<Path>> logs = new TreeMap<>(Corpus.clean(Path.of(CORPUS)));
        logs.keySet().removeIf(system -> !ONLY.isEmpty() && !system.equals(ONLY));
        logs.forEach(this::change);
        List<String> systems = List.copyOf(logs.keySet());
        String table = MatrixPage.table(matrix, systems, cell -> Rates.Rate.of(cell).toString());
        System.out.println(sizes + table);
        String old = Files.readString(PAGE, StandardCharsets.UTF_8);
        int from = old.indexOf("| logs of |");
        String now = old.substring(0, from) + sizes + "\n" + table
                + "\nWhy the others cannot be found:\n\n" + MatrixPage.reasons(matrix);
        if (BLESSES && ONLY.isEmpty()) {
            Files.writeString(PAGE, now, StandardCharsets.UTF_8);
        }
        assumeTrue(isAbout(old), "a corpus that the page is not about");
        assertEquals(List.of(), unnamed, "fields that no list names");
        assertEquals("", String.join("\n", matrix.unexplained()));
        assumeTrue(ONLY.isEmpty(), "one system only");
        assertEquals("", String.join("\n",
                Rates.of(matrix).below(Rates.in(old, systems))));
        assertEquals(List.of(), silences.unusedOfCorpus(), "reasons that nothing needs");
    }

    /** The same systems with as many files, pieces and hands; what is made of them may differ. */
    private boolean isAbout(String page) {
        return sizes.toString().lines().allMatch(row ->
                page.contains(row.substring(0, row.lastIndexOf('|', row.length() - 2))));
    }

    /** The kinds of change that the page is about; the samples are changed in more ways. */
    private static List<Cut> ofPage(Systems.Sample slice, Fields fields) {
        return Surgeon.cuts(slice.parts(), fields).stream()
                .filter(cut -> !cut.operation().isOfForm() && !NOT_HERE.contains(cut.operation()))
                .filter(cut -> cut.subject() != Subject.ELEMENT && cut.subject() != Subject.CELL)
                .filter(cut -> cut.subject() != Subject.FIELD || isOutermost(cut)).toList();
    }

    private static boolean isOutermost(Cut cut) {
        String name = cut.path().substring(cut.path().indexOf(':') + 1);
        return cut.operation() == Operation.REMOVED && cut.path().indexOf(':') >= 0
                && !cut.hand().isEmpty() && name.indexOf('.') < 0 && name.indexOf('[') < 0;
    }

    private void change(String system, List<Path> paths) {
        Fields fields = Fields.of(system);
        Quota quota = new Quota(EACH, SEED);
        List<Systems.Sample> slices = new ArrayList<>();
        for (Path path : paths) {
            slices.addAll(Slices.of(system, path,
                    Path.of(CORPUS).relativize(path).toString()));
        }
        int unread = 0;
        int made = 0;
        int hands = 0;
        for (Systems.Sample slice : quota.shuffled(slices)) {
            Trial trial = new Trial(slice.log(), folder.resolve(system));
            if (trial.isAudited()) {
                List<Story> before = Story.all(trial.before());
                hands += before.size();
                for (Cut cut : quota.of(ofPage(slice, fields))) {
                    matrix.add(system, before, trial.after(cut));
                    made++;
                }
            } else {
                unread++;
            }
            trial.clear();
        }
        fields.unnamed().forEach(field -> unnamed.add(system + " " + field));
        sizes.append(sizes.length() == 0 ? "| logs of | files | pieces | without a hand"
                + " that ends | hands | changes |\n|---|---|---|---|---|---|\n" : "");
        sizes.append("| ").append(system).append(" | ").append(paths.size()).append(" | ")
                .append(slices.size()).append(" | ").append(unread).append(" | ")
                .append(hands).append(" | ").append(made).append(" |\n");
    }
}
