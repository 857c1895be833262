package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.cli.batch.Item;
import dev.railbird.cli.batch.Pipeline;
import dev.railbird.cli.input.Inputs;
import dev.railbird.core.audit.Checks;
import dev.railbird.core.audit.GameAudit;
import dev.railbird.core.audit.GolfAudit;
import dev.railbird.core.check.Check;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.fairness.Derived;
import dev.railbird.core.fairness.SeedMaterial;
import dev.railbird.core.fairness.derivation.Derivations;
import dev.railbird.core.golf.GolfEvent;
import dev.railbird.core.golf.GolfState;
import dev.railbird.core.golf.GolfStep;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every deck of the corpus whose seed is told is derived again, and every known card agrees. */
class SeedCorpusTest {
    private static final List<Check> CHECKS = Checks.all();
    private Path corpus;

    @BeforeEach
    void corpusIsThere() {
        String folder = System.getProperty("railbird.corpus");
        Assumptions.assumeTrue(folder != null, "no railbird.corpus");
        corpus = Path.of(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pokerforbots/spawn", "pokerforbots/capture", "deal-r/documented",
        "deal-r/engine", "deal-r/server_small", "idealic/hands.json", "golf/csv", "golf/jsonl",
        "golf/export", "golf/pg"})
    void everyDeckOfAnHonestLogAgreesWithItsSeed(String logs) throws IOException {
        TreeMap<String, Integer> counts = new TreeMap<>();
        StringBuilder broken = new StringBuilder();
        audit(corpus.resolve(logs), audit -> {
            Verdict verdict = audit.verdicts().get(indexOf("SEED-08"));
            count(counts, "hands");
            count(counts, verdict.kind() == Verdict.Kind.NOT_CHECKABLE ? verdict.toString()
                    : "SEED-08 " + verdict.kind());
            if (audit instanceof GolfAudit golf) {
                rounds(golf, counts);
            }
            if (verdict.kind() == Verdict.Kind.BROKEN) {
                broken.append(audit.location()).append(' ').append(audit.id()).append('\n');
            }
        });
        System.out.println(logs + " " + counts);
        assertEquals("", broken.toString());
        assertTrue(counts.getOrDefault("SEED-08 HOLDS", 0) > 0, counts.toString());
    }

    private static void rounds(GolfAudit golf, Map<String, Integer> counts) {
        GolfState before = golf.replay().start();
        for (GolfStep step : golf.replay().steps()) {
            if (step.recorded().event() instanceof GolfEvent.RoundStarted) {
                count(counts, "rounds");
            }
            if (!step.state().reshuffled().isEmpty()
                    && !step.state().reshuffled().equals(before.reshuffled())) {
                count(counts, "reshuffles");
            }
            before = step.state();
        }
    }

    /** What the server's own packages dealt, seat by seat and card by card. */
    @Test
    void theDecksOfEverySpawnedHandAreTheServersOwn() throws IOException {
        List<String> rows = Files.readAllLines(corpus.resolve("pokerforbots/decks.csv"));
        for (String row : rows.subList(1, rows.size())) {
            String[] field = row.split(",");
            Derived derived = Derivations.STANDARD.named("pokerforbots-chain").orElseThrow()
                    .derive(new SeedMaterial(field[1], List.of(), field[3], "",
                            Integer.parseInt(field[2])));
            assertEquals(field[8], ((Derived.Deck) derived).cards().stream().map(String::valueOf)
                    .collect(Collectors.joining()), row);
        }
        System.out.println("pokerforbots/decks.csv " + (rows.size() - 1) + " decks");
        assertTrue(rows.size() > 100);
    }

    private static void count(Map<String, Integer> counts, String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private static int indexOf(String id) {
        for (int k = 0; k < CHECKS.size(); k++) {
            if (CHECKS.get(k).id().text().equals(id)) {
                return k;
            }
        }
        throw new IllegalArgumentException(id);
    }

    private static void audit(Path logs, Consumer<GameAudit> results)
            throws IOException {
        Inputs inputs = Inputs.of(List.of(logs.toString()), InputStream.nullInputStream());
        new Pipeline(Optional.empty(), Optional.empty(), Optional.empty(), 2)
                .run(inputs.found(), item -> {
                    if (item instanceof Item.Audited hand) {
                        results.accept(hand.audit());
                    }
                });
    }
}
