package dev.railbird.importers.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** More cases with {@code -Drailbird.fuzz.cases=1000000}, others with a {@code .seed}. */
class FuzzTest {
    private static final long CASES = Long.getLong("railbird.fuzz.cases", 4_000);
    private static final long SEED = Long.getLong("railbird.fuzz.seed", 20261121);

    @Test
    void noDamageIsAnExceptionOrCostsANeighbour() {
        Fuzz fuzz = new Fuzz(SEED, Path.of(System.getProperty("railbird.root"), "samples"));
        assertEquals(Map.of(), fuzz.faults(0, CASES));
        assertTrue(fuzz.hands > CASES / 10, "hardly a hand survives the damage: " + fuzz.hands);
        assertTrue(fuzz.findings > CASES / 2, "the damage is hardly seen: " + fuzz.findings);
    }
}
