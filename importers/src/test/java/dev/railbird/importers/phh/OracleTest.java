package dev.railbird.importers.phh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.railbird.core.replay.RuleProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * PokerKit's stacks and its table after every action, for each hand whose outcome is certain. What
 * is left is listed in {@code testdata/phh}, with the reasons in decision 0006; a hand that parts
 * from the oracle without being on the list fails, and so does one that has come to agree.
 */
class OracleTest {
    private static final Path LISTS = Path.of("..", "testdata", "phh");
    private Path corpus;

    @BeforeEach
    void theCorpusIsAtHand() {
        String folder = System.getProperty("railbird.corpus", "");
        assumeTrue(!folder.isEmpty() && Files.isDirectory(Path.of(folder, "phh", "oracle")),
                "-Drailbird.corpus does not name the corpus folder");
        corpus = Path.of(folder, "phh");
    }

    @ParameterizedTest
    @CsvSource({"open, standard", "open, pokerkit", "generated, standard", "generated, pokerkit"})
    void everyCertainHandEndsAsTheOracleSays(String set, String profile) throws IOException {
        OracleHands hands = new OracleHands(corpus, RuleProfile.named(profile).orElseThrow());
        String folder = set.equals("open") ? "" : set + "/";
        Path oracle = corpus.resolve("oracle");
        List<Map<?, ?>> results = new ArrayList<>();
        JsonLines.read(oracle.resolve(set + ".jsonl.gz"), results::add);
        List<String> parts = new ArrayList<>();
        int[] next = {0};
        JsonLines.read(oracle.resolve(set + ".trace.jsonl.gz"), trace -> {
            Map<?, ?> result = results.get(next[0]++);
            assertEquals(result.get("file"), trace.get("file"));
            hands.compare(folder, result, (List<?>) trace.get("trace"), parts);
        });
        Path list = LISTS.resolve("oracle-" + set + "-" + profile + ".txt");
        if (Boolean.getBoolean("railbird.bless")) {
            Files.writeString(list, String.join("\n", parts) + "\n", StandardCharsets.UTF_8);
        }
        assertEquals(Files.readString(list, StandardCharsets.UTF_8),
                String.join("\n", parts) + "\n");
    }
}
