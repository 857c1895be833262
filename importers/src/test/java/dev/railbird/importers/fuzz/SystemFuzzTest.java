package dev.railbird.importers.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More cases with {@code -Drailbird.fuzz.cases=100000}, others with a {@code .seed}. */
class SystemFuzzTest {
    private static final long CASES = Long.getLong("railbird.fuzz.cases", 60);
    private static final long SEED = Long.getLong("railbird.fuzz.seed", 20261121);
    private static final int CUT_MAX = 700;
    @TempDir
    private Path copy;

    @ParameterizedTest
    @ValueSource(strings = {"samples/deal-r", "samples/idealic", "samples/platform",
        "testdata/golf/formats", "testdata/pokerforbots"})
    void noDamageOfAFolderIsAnException(String folder) throws IOException {
        SystemFuzz fuzz = new SystemFuzz(Path.of(System.getProperty("railbird.root"))
                .resolve(folder), copy);
        Map<String, String> faults = fuzz.faults(SEED, CASES);
        faults.putAll(fuzz.cuts(CUT_MAX));
        assertEquals(Map.of(), faults);
        assertTrue(fuzz.hands > CASES / 2, "hardly a hand survives the damage: " + fuzz.hands);
        assertTrue(fuzz.findings > CASES / 2, "the damage is hardly seen: " + fuzz.findings);
    }
}
