package dev.railbird.cli.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BisectionTest {
    private static final List<String> THOUSAND = Collections.nCopies(1000, "/pot=3");

    @Test
    void theFirstLineThatDiffersIsFoundInAsManyStepsAsItsNumberHasBits() {
        for (int k : List.of(0, 1, 499, 500, 998, 999)) {
            List<String> other = new ArrayList<>(THOUSAND);
            other.set(k, "/pot=4");
            Bisection found = Bisection.of(THOUSAND, other);
            assertEquals(k, found.same());
            assertTrue(found.asked() <= 10, found::toString);
        }
    }

    @Test
    void aListThatEndsEarlierPartsAtItsEnd() {
        assertEquals(400, Bisection.of(THOUSAND, THOUSAND.subList(0, 400)).same());
        assertEquals(1000, Bisection.of(THOUSAND, THOUSAND).same());
        assertEquals(0, Bisection.of(List.of(), THOUSAND).same());
    }

    /** Lines that are the same again after the first that differs say nothing. */
    @Test
    void whatComesTogetherAgainPartsWhereItFirstDid() {
        List<String> one = List.of("a", "b", "c", "d", "e");
        assertEquals(1, Bisection.of(one, List.of("a", "x", "c", "d", "e")).same());
    }
}
