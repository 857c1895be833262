package dev.railbird.core.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.card.Card;
import dev.railbird.core.hand.Variant.HandKind;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Ranks against published counts and against the cases that evaluators are known to get wrong. */
class HandRanksTest {

    private static long cards(String text) {
        long bits = 0;
        for (int k = 0; k < text.length(); k += 2) {
            bits |= Card.parse(text.substring(k, k + 2)).orElseThrow().bit();
        }
        return bits;
    }

    private static int rank(HandKind kind, String hole) {
        return HandRanks.rank(kind, cards(hole), 0);
    }

    private static void beats(HandKind kind, String better, String worse) {
        assertTrue(rank(kind, better) > rank(kind, worse), better + " over " + worse);
    }

    @Test
    void allFiveCardHandsFallIntoTheKnownCategories() {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (int a = 0; a < 48; a++) {
            for (int b = a + 1; b < 49; b++) {
                for (int c = b + 1; c < 50; c++) {
                    for (int d = c + 1; d < 51; d++) {
                        for (int e = d + 1; e < 52; e++) {
                            long hand = 1L << a | 1L << b | 1L << c | 1L << d | 1L << e;
                            counts.merge(HandRanks.rank(HandKind.HIGH, hand, 0) >> 20, 1,
                                    Integer::sum);
                        }
                    }
                }
            }
        }
        assertEquals("{0=1302540, 1=1098240, 2=123552, 3=54912, 4=10200, 5=5108, 6=3744, 7=624,"
                + " 8=40}", counts.toString());
    }

    @Test
    void aSixHighStraightWithAnAceIsNotAWheel() {
        beats(HandKind.HIGH, "Ac2d3h4s5c6d9h", "Ac2d3h4s5cKdKh");
    }

    @Test
    void theWheelIsTheLowestStraight() {
        beats(HandKind.HIGH, "2c3d4h5s6c", "Ac2d3h4s5c");
        beats(HandKind.HIGH, "Ac2d3h4s5c", "AcAdAhKsQc");
    }

    @Test
    void twoThreesOfAKindAreAFullHouse() {
        assertEquals(rank(HandKind.HIGH, "KcKdKh9s9c"), rank(HandKind.HIGH, "KcKdKh9s9c9d2h"));
    }

    @Test
    void inAShortDeckAFlushBeatsAFullHouseAndAceToNineIsAStraight() {
        beats(HandKind.SHORT_DECK_HIGH, "6c8cTcQcKc", "AcAdAhKsKc");
        beats(HandKind.SHORT_DECK_HIGH, "Ac6d7h8s9c", "AcAdAhKsQc");
        beats(HandKind.SHORT_DECK_HIGH, "6c7d8h9sTc", "Ac6d7h8s9c");
    }

    @Test
    void inDeuceToSevenTheWheelIsAnAceHighHandWithoutAPair() {
        beats(HandKind.DEUCE_TO_SEVEN_LOW, "Ac2d3h4s5c", "2c2d3h4s5c");
        beats(HandKind.DEUCE_TO_SEVEN_LOW, "2c3d4h5s7c", "Ac2d3h4s5c");
        beats(HandKind.DEUCE_TO_SEVEN_LOW, "2c3d4h5s7c", "2c3d4h5s6c");
    }

    @Test
    void razzRanksPairsBelowEverythingElse() {
        beats(HandKind.ACE_TO_FIVE_LOW, "Ac2d3h4s5c", "Ac2d3h4s6c");
        beats(HandKind.ACE_TO_FIVE_LOW, "9cTdJhQsKc", "AcAd2h3s4c");
        beats(HandKind.ACE_TO_FIVE_LOW, "AcAd2h3s4c", "KcKd2h3s4c");
    }

    @Test
    void aLowHandNeedsFiveRanksOfEightOrLess() {
        assertEquals(HandRanks.NO_HAND, rank(HandKind.EIGHT_OR_BETTER_LOW, "Ac2d3h4s9c"));
        beats(HandKind.EIGHT_OR_BETTER_LOW, "Ac2c3c4c5c", "Ac2d3h4s8c");
        assertTrue(rank(HandKind.EIGHT_OR_BETTER_LOW, "4c5d6h7s8c") > 0);
    }

    @Test
    void omahaTakesExactlyTwoHoleCards() {
        long board = cards("AhKhQhJh2c");
        int oneHeart = HandRanks.rank(HandKind.OMAHA_HIGH, cards("ThTs3c4d"), board);
        int twoHearts = HandRanks.rank(HandKind.OMAHA_HIGH, cards("3h4h5c6d"), board);
        assertTrue(twoHearts > oneHeart);
        assertEquals(HandRanks.NO_HAND, HandRanks.rank(HandKind.OMAHA_EIGHT_LOW,
                cards("Ac2c3c4c"), cards("5h9hThJhQh")));
    }

    @Test
    void aBadugiOfFourBeatsEveryThreeCardHand() {
        beats(HandKind.BADUGI, "JcQdKhTs", "Ac2d3h3s");
        beats(HandKind.BADUGI, "Ac2d3h4s", "Ac2d3h5s");
        assertEquals(rank(HandKind.BADUGI, "Ac2d3h3s"), rank(HandKind.BADUGI, "Ac2d3h2h"));
    }
}
