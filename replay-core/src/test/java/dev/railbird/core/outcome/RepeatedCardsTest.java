package dev.railbird.core.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.railbird.core.card.Card;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ranks of deal-r's own evaluator, boards that repeat cards included. */
class RepeatedCardsTest {
    private static final int ROYAL = 10;

    @Test
    void everyVectorHasItsCategoryAndTieBreakers() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("..", "testdata", "deal-r",
                "evaluator.vectors"), StandardCharsets.UTF_8);
        assertEquals(400, lines.size());
        for (String line : lines) {
            String[] parts = line.split(" = ");
            List<Card> cards = new ArrayList<>();
            for (String card : parts[0].split(" ")) {
                cards.add(Card.parse(card).orElseThrow());
            }
            assertEquals(key(parts[1].split(" ")), RepeatedCards.rank(cards), line);
        }
    }

    /** Category, then the ranks from 2 to 14 as four bits each, highest place first. */
    private static int key(String[] words) {
        boolean isRoyal = Integer.parseInt(words[0]) == ROYAL;
        int key = isRoyal ? ROYAL - 1 : Integer.parseInt(words[0]);
        for (int k = 1; k <= 5; k++) {
            int rank = k < words.length ? Integer.parseInt(words[k]) - 2 : 0;
            key = key << 4 | (isRoyal && k == 1 ? 12 : rank);
        }
        return key;
    }
}
