package dev.railbird.importers.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.audit.GolfAuditor;
import dev.railbird.core.generate.SplitMix64;
import dev.railbird.core.golf.GolfGame;
import dev.railbird.importers.Read;
import dev.railbird.importers.SourceHead;
import dev.railbird.importers.golf.GolfImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Damaged exports of golf games; more cases with {@code -Drailbird.fuzz.cases=100000}. */
class GolfFuzzTest {
    private static final long CASES = Long.getLong("railbird.fuzz.cases", 1_500);
    private static final long SEED = Long.getLong("railbird.fuzz.seed", 20261121);

    @Test
    void noDamageIsAnException() throws IOException {
        List<byte[]> files = new ArrayList<>();
        Path folder = Path.of(System.getProperty("railbird.root"), "testdata/golf/formats");
        try (Stream<Path> names = Files.list(folder)) {
            for (Path name : names.sorted().toList()) {
                files.add(Files.readAllBytes(name));
            }
        }
        GolfAuditor auditor = new GolfAuditor();
        long games = 0;
        long findings = 0;
        for (long number = 0; number < CASES; number++) {
            SplitMix64 random = new SplitMix64(SEED * 0x9E3779B97F4A7C15L + number);
            byte[] damaged = new Mutation(random).of(files.get(random.below(files.size())),
                    files.get(random.below(files.size())));
            try {
                new GolfImporter().sniff(new SourceHead(damaged, true));
                Read read = Read.of(new GolfImporter(), damaged);
                games += read.golf.size();
                findings += read.findings.size();
                for (GolfGame game : read.golf) {
                    findings += auditor.audit(game).findings().size();
                }
            } catch (RuntimeException | Error fault) {
                throw new AssertionError("case " + number + " of seed " + SEED + "\n"
                        + new String(Arrays.copyOf(damaged, Math.min(damaged.length, 20_000)),
                                StandardCharsets.UTF_8), fault);
            }
        }
        assertTrue(games > CASES / 2, "hardly a game survives the damage: " + games);
        assertTrue(findings > CASES / 2, "the damage is hardly seen: " + findings);
    }
}
