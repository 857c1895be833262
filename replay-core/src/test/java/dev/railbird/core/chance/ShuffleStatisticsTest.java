package dev.railbird.core.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.railbird.core.chance.ShuffleStatistics.Oddity;
import dev.railbird.core.fairness.generator.CpythonRandom;
import dev.railbird.core.fairness.generator.FisherYates;
import java.math.BigInteger;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class ShuffleStatisticsTest {

    @Test
    void fairShufflesAreNotOdd() {
        for (int decks : new int[] {30, 100, 3_000}) {
            assertEquals(List.of(), shuffled(decks, FisherYates::descending).oddities());
        }
    }

    /** Sattolo's slip: no card ever stays, and each deck is one cycle. */
    @Test
    void aCardThatNeverStaysIsSeenInThirtySixDecks() {
        List<Oddity> oddities = shuffled(36, FisherYates::sattolo).oddities();
        assertEquals(List.of(new Oddity("cards that stayed in place", "1.00", "0.00", "6"),
                new Oddity("cycles", "4.54", "1.00", "12")), oddities);
    }

    /** Each card swapped with one of the first 51, as a room did in 1999. */
    @Test
    void swappingWithAnyPlaceIsSeenByTheOrder() {
        List<Oddity> oddities = shuffled(3_000, (places, random) -> {
            for (int k = 0; k < places.length; k++) {
                int other = random.below(places.length - 1);
                int kept = places[other];
                places[other] = places[k];
                places[k] = kept;
            }
        }).oddities();
        assertEquals(List.of("cycles", "pairs that changed order"),
                oddities.stream().map(Oddity::what).toList());
    }

    @Test
    void decksThatWereNeverShuffledAreOddInEveryWay() {
        assertEquals(List.of("52.00", "52.00", "51.00", "0.00"),
                shuffled(30, (places, random) -> { }).oddities().stream().map(Oddity::found)
                        .toList());
        List<Oddity> turned = shuffled(30, (places, random) -> {
            for (int k = 0; k < places.length; k++) {
                places[k] = places.length - 1 - k;
            }
        }).oddities();
        assertEquals("1326.00", turned.get(turned.size() - 1).found());
    }

    @Test
    void fewDecksSayNothing() {
        assertEquals(List.of(), shuffled(29, FisherYates::sattolo).oddities());
        assertEquals(29, shuffled(29, FisherYates::sattolo).decks());
    }

    private static ShuffleStatistics shuffled(int decks,
            BiConsumer<int[], CpythonRandom> shuffle) {
        CpythonRandom random = CpythonRandom.ofInteger(BigInteger.valueOf(4));
        ShuffleStatistics statistics = new ShuffleStatistics();
        for (int deck = 0; deck < decks; deck++) {
            int[] places = FisherYates.identity(ShuffleStatistics.SIZE);
            shuffle.accept(places, random);
            statistics.add(places);
        }
        return statistics;
    }
}
