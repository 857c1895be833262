package dev.railbird.core.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.railbird.core.hand.Variant.HandKind;
import dev.railbird.core.outcome.HandCategory;
import dev.railbird.core.outcome.HandRanks;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How many hands fall into each category, against published tables. */
class CategoryCountsTest {

    private static String counts(HandKind kind, int[] deck, int cards) {
        int[] byTop = new int[1 << 7];
        int[] example = new int[1 << 7];
        CardSets.forEach(deck, cards, hand -> {
            int rank = FastRanks.rank(kind, hand, 0L);
            byTop[rank >> 20]++;
            example[rank >> 20] = rank;
        });
        Map<HandCategory, Integer> counts = new EnumMap<>(HandCategory.class);
        for (int top = 0; top < byTop.length; top++) {
            if (byTop[top] > 0) {
                counts.merge(HandCategory.of(kind, example[top]).orElseThrow(), byTop[top],
                        Integer::sum);
            }
        }
        return counts.toString();
    }

    @Test
    void ofFiveCards() {
        assertEquals("{HIGH_CARD=1302540, PAIR=1098240, TWO_PAIR=123552, THREE_OF_A_KIND=54912,"
                + " STRAIGHT=10200, FLUSH=5108, FULL_HOUSE=3744, FOUR_OF_A_KIND=624,"
                + " STRAIGHT_FLUSH=40}", counts(HandKind.HIGH, CardSets.FULL_DECK, 5));
    }

    @Test
    void ofSixCards() {
        assertEquals("{HIGH_CARD=6612900, PAIR=9730740, TWO_PAIR=2532816,"
                + " THREE_OF_A_KIND=732160, STRAIGHT=361620, FLUSH=205792, FULL_HOUSE=165984,"
                + " FOUR_OF_A_KIND=14664, STRAIGHT_FLUSH=1844}",
                counts(HandKind.HIGH, CardSets.FULL_DECK, 6));
    }

    @Test
    void ofSevenCards() {
        assertEquals("{HIGH_CARD=23294460, PAIR=58627800, TWO_PAIR=31433400,"
                + " THREE_OF_A_KIND=6461620, STRAIGHT=6180020, FLUSH=4047644,"
                + " FULL_HOUSE=3473184, FOUR_OF_A_KIND=224848, STRAIGHT_FLUSH=41584}",
                counts(HandKind.HIGH, CardSets.FULL_DECK, 7));
    }

    @Test
    void ofShortDecks() {
        assertEquals("{HIGH_CARD=122400, PAIR=193536, TWO_PAIR=36288, THREE_OF_A_KIND=16128,"
                + " STRAIGHT=6120, FLUSH=480, FULL_HOUSE=1728, FOUR_OF_A_KIND=288,"
                + " STRAIGHT_FLUSH=24}",
                counts(HandKind.SHORT_DECK_HIGH, CardSets.SHORT_DECK, 5));
        assertEquals("{HIGH_CARD=261300, PAIR=914400, TWO_PAIR=453600, THREE_OF_A_KIND=129024,"
                + " STRAIGHT=122100, FLUSH=13220, FULL_HOUSE=48960, FOUR_OF_A_KIND=4464,"
                + " STRAIGHT_FLUSH=724}",
                counts(HandKind.SHORT_DECK_HIGH, CardSets.SHORT_DECK, 6));
        assertEquals("{HIGH_CARD=233100, PAIR=2316600, TWO_PAIR=3157056,"
                + " THREE_OF_A_KIND=607200, STRAIGHT=1169940, FLUSH=175560, FULL_HOUSE=633024,"
                + " FOUR_OF_A_KIND=44640, STRAIGHT_FLUSH=10560}",
                counts(HandKind.SHORT_DECK_HIGH, CardSets.SHORT_DECK, 7));
    }

    @Test
    void lowsHaveCategoriesTooAndBadugisHaveNone() {
        assertEquals("{HIGH_CARD=1317888, PAIR=1098240, TWO_PAIR=123552, THREE_OF_A_KIND=54912,"
                + " FULL_HOUSE=3744, FOUR_OF_A_KIND=624}",
                counts(HandKind.ACE_TO_FIVE_LOW, CardSets.FULL_DECK, 5));
        assertEquals(Optional.empty(), HandCategory.of(HandKind.BADUGI, 4 << 14));
        assertEquals(Optional.empty(), HandCategory.of(HandKind.HIGH, HandRanks.NO_HAND));
    }
}
