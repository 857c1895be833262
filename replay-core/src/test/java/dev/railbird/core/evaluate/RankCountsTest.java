package dev.railbird.core.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

/** The numbering behind the tables has no gap, and no two kinds of hands share a number. */
class RankCountsTest {

    @Test
    void aHandHasManyKindsOfRepeats() {
        assertEquals(6_175, RankCounts.count(5));
        assertEquals(18_395, RankCounts.count(6));
        assertEquals(49_205, RankCounts.count(7));
    }

    @Test
    void everyFiveCardHandHasANumberAndNoNumberIsLeft() {
        int[] rows = RankCounts.rows(5);
        int[] digitsOf = new int[RankCounts.count(5)];
        BitSet used = new BitSet();
        CardSets.forEach(CardSets.FULL_DECK, 5, hand -> {
            int digits = RankTable.digits(hand);
            int number = RankCounts.number(rows, digits);
            if (used.get(number)) {
                assertEquals(digitsOf[number], digits);
            }
            used.set(number);
            digitsOf[number] = digits;
        });
        assertEquals(digitsOf.length, used.cardinality());
    }

    @Test
    void digitsOfASuitAreThoseOfItsCards() {
        for (int ranks = 0; ranks <= RankCounts.SUIT; ranks++) {
            int sum = 0;
            for (int rank = 0; rank < RankCounts.RANKS; rank++) {
                sum += (ranks >> rank & 1) * RankCounts.CARD[39 + rank];
            }
            assertEquals(sum, RankCounts.DIGITS[ranks]);
        }
    }
}
