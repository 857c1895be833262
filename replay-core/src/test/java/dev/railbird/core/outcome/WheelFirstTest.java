package dev.railbird.core.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.card.Card;
import dev.railbird.core.hand.Variant.HandKind;
import org.junit.jupiter.api.Test;

class WheelFirstTest {
    @Test
    void aSixHighStraightWithAnAceCountsAsFiveHigh() {
        assertEquals(rank("As2d3c4h5sKdQh"), rank("As2d3c4h5s6dQh"));
        assertEquals(rank("As2d3c4h5sKdQh"), rank("As2d3c4h5s6d7h"));
    }

    @Test
    void aStraightWithoutAnAceKeepsItsRank() {
        assertEquals(exact("2s3d4c5h6s7dQh"), rank("2s3d4c5h6s7dQh"));
        assertTrue(rank("2s3d4c5h6s7dQh") > rank("As2d3c4h5s6d7h"));
    }

    @Test
    void aSixHighStraightFlushWithTheAceOfItsSuitCountsAsFiveHigh() {
        assertEquals(exact("As2s3s4s5sKdQh"), rank("As2s3s4s5s6sQh"));
        assertEquals(exact("2s3s4s5s6sAdQh"), rank("2s3s4s5s6sAdQh"));
    }

    @Test
    void betterHandsAndWorseHandsKeepTheirRank() {
        for (String cards : new String[] {"As2s3s4s5d6s9s", "AsAd2c2h2s3d4h", "As2d3c4h7sKdQh"}) {
            assertEquals(exact(cards), rank(cards), cards);
        }
    }

    private static int rank(String cards) {
        return WheelFirst.rank(bits(cards.substring(0, 4)), bits(cards.substring(4)));
    }

    private static int exact(String cards) {
        return HandRanks.rank(HandKind.HIGH, 0L, bits(cards));
    }

    private static long bits(String cards) {
        long bits = 0;
        for (int k = 0; k < cards.length(); k += 2) {
            bits |= Card.parse(cards.substring(k, k + 2)).orElseThrow().bit();
        }
        return bits;
    }
}
