package dev.railbird.cli.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeltasTest {
    private static final List<String> STATES = List.of(
            "/pot=3 /seats/1/stack=99 /seats/2/stack=98 | p2 posts 2",
            "7f31 /pot=3 /seats/1/stack=99 /seats/2/stack=98 | a word | and another",
            "/pot=5 /seats/1/stack=97 /seats/2/stack=98 /refused=true | p1 bets 2",
            "/pot=5 /seats/1/stack=97 | p2 leaves");

    @Test
    void onlyWhatChangesIsWritten() {
        assertEquals(List.of("/pot=3 /seats/1/stack=99 /seats/2/stack=98 | p2 posts 2",
                "7f31 | a word | and another", "/pot=5 /seats/1/stack=97 /refused=true | p1 bets 2",
                "!/seats/2/stack !/refused | p2 leaves"), Deltas.of(STATES));
    }

    @Test
    void theWholeStatesComeBack() {
        for (int k = 1; k <= STATES.size(); k++) {
            assertEquals(Deltas.fields(STATES.get(k - 1)), Deltas.whole(Deltas.of(STATES), k));
        }
    }

    @Test
    void theDigestOfAStepStandsBeforeItsFields() {
        assertEquals("7f31", Deltas.digest(STATES.get(1)));
        assertEquals("", Deltas.digest(STATES.get(0)));
        assertEquals("", Deltas.digest("!/refused | p2 leaves"));
    }
}
