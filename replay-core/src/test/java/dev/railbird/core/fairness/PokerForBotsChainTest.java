package dev.railbird.core.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.railbird.core.fairness.generator.VectorFile;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PokerForBotsChainTest {
    @Test
    void dealsAndSeatsAsTheServer() {
        int seen = 0;
        for (String[] row : VectorFile.rows("pokerforbots/chain.vectors")) {
            long number = Long.parseLong(row[2]);
            int bots = Integer.parseInt(row[1]);
            PokerForBotsChain chain = new PokerForBotsChain(Long.parseLong(row[0]));
            PokerForBotsChain.Hand hand = chain.hand(number, bots);
            assertEquals(Arrays.stream(VectorFile.ints(row[3])).boxed().toList(), hand.seating());
            assertEquals(Long.parseLong(row[4]), hand.handSeed());
            assertEquals(Long.parseLong(row[5]), hand.deckSeed());
            assertEquals(row[6], hand.deck().stream().map(String::valueOf)
                    .collect(Collectors.joining()));
            assertEquals(number * bots, hand.step());
            assertEquals(hand.handSeed(), chain.handSeedAt(hand.step()));
            seen++;
        }
        assertEquals(160, seen);
    }

    @Test
    void newDecksOfPlainSeedsAreTheServers() {
        for (String[] row : VectorFile.rows("go-randv2-pcg/pcg.vectors")) {
            if (row[0].equals("seed")) {
                assertEquals(row[9], PokerForBotsChain.deck(Long.parseLong(row[1])).stream()
                        .map(String::valueOf).collect(Collectors.joining()));
            }
        }
    }
}
