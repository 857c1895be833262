package dev.railbird.core.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.fairness.generator.Digests;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChanceTest {
    /** Quantiles of the beta distribution, as statistics packages print them, rounded outwards. */
    @Test
    void intervalsHoldWhatTheBetaDistributionSays() {
        assertEquals(new ExactInterval(0, 4113), ExactInterval.of(0, 10));
        assertEquals(new ExactInterval(5887, 10_000), ExactInterval.of(10, 10));
        assertEquals(new ExactInterval(1283, 8717), ExactInterval.of(5, 10));
        assertEquals("0.16 % to 5.39 %", ExactInterval.of(3, 200).toString());
    }

    /** Two parties; every second thing is won by the first. */
    private static List<int[]> things(int count) {
        List<int[]> things = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            int sign = k % 2 == 0 ? 1 : -1;
            things.add(new int[] {sign, -sign});
        }
        return things;
    }

    @Test
    void anEvenChoiceIsCommonAndAnUnevenOneRare() {
        byte[] seed = Digests.utf8("seed");
        assertFalse(new LabelTest(things(60), 2).run(20, seed).isRare());
        List<int[]> chosen = things(60);
        chosen.sort((a, b) -> a[0] - b[0]);
        LabelTest.Outcome rare = new LabelTest(chosen, 2).run(20, seed);
        assertTrue(rare.isRare(), rare.toString());
        assertEquals(100_000, rare.choices());
        assertEquals(rare, new LabelTest(chosen, 2).run(20, seed));
    }

    /** Of the six ways to mark two of four, two are as extreme as the real one. */
    @Test
    void theShareOfExtremeChoicesIsTheirNumber() {
        List<int[]> things = List.of(new int[] {1}, new int[] {1}, new int[] {-1}, new int[] {-1});
        int found = new LabelTest(things, 1).run(2, Digests.utf8("x")).asExtreme();
        assertTrue(Math.abs(found - 33_333) < 600, "found " + found);
    }
}
