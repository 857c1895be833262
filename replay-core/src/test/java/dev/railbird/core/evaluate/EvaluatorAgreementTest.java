package dev.railbird.core.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.railbird.core.card.Card;
import dev.railbird.core.hand.Variant.HandKind;
import dev.railbird.core.outcome.HandRanks;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The two evaluators share no code and give the same numbers. */
class EvaluatorAgreementTest {
    /** Fixed, so that a failure comes again; what is drawn is printed with it. */
    private static final long SEED = 20_261_121L;
    private static final int RANDOM_HANDS = 20_000;

    private final SplittableRandom random = new SplittableRandom(SEED);

    private static void agree(HandKind kind, long hole, long board) {
        int byDefinition = HandRanks.rank(kind, hole, board);
        int byTable = FastRanks.rank(kind, hole, board);
        if (byDefinition != byTable) {
            fail(kind + " " + text(hole) + " " + text(board) + " is " + byDefinition
                    + " by definition, " + byTable + " by table");
        }
    }

    private static List<Card> text(long cards) {
        List<Card> text = new ArrayList<>();
        for (Card card : Card.deck()) {
            if ((cards & card.bit()) != 0) {
                text.add(card);
            }
        }
        return text;
    }

    private long draw(int cards, long dead) {
        long drawn = 0;
        while (Long.bitCount(drawn) < cards) {
            drawn |= 1L << random.nextInt(52) & ~dead;
        }
        return drawn;
    }

    @ParameterizedTest
    @EnumSource(value = HandKind.class, names = {"OMAHA.*", "BADUGI"}, mode = Mode.MATCH_NONE)
    void onEveryFiveCardHand(HandKind kind) {
        int[] hands = new int[1];
        CardSets.forEach(CardSets.FULL_DECK, 5, hand -> {
            hands[0]++;
            agree(kind, hand, 0L);
        });
        assertEquals(2_598_960, hands[0]);
    }

    @Test
    void onEveryBadugiOfOneToFourCards() {
        for (int cards = 1; cards <= 4; cards++) {
            CardSets.forEach(CardSets.FULL_DECK, cards, hand -> agree(HandKind.BADUGI, hand, 0L));
        }
    }

    @ParameterizedTest
    @EnumSource(value = HandKind.class, names = "OMAHA.*", mode = Mode.MATCH_NONE)
    void onRandomHandsOfUpToNineCards(HandKind kind) {
        for (int cards = 0; cards <= 9; cards++) {
            int hands = cards == 6 || cards == 7 ? 10 * RANDOM_HANDS : RANDOM_HANDS / 20;
            for (int i = 0; i < hands; i++) {
                long hand = draw(cards, 0L);
                long hole = hand & random.nextLong();
                agree(kind, hole, hand & ~hole);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = HandKind.class, names = "OMAHA.*", mode = Mode.MATCH_ALL)
    void onRandomOmahaHandsAndBoards(HandKind kind) {
        for (int held = 0; held <= 5; held++) {
            for (int shared = 0; shared <= 5; shared++) {
                int hands = held == 4 && shared == 5 ? 5 * RANDOM_HANDS : RANDOM_HANDS / 20;
                for (int i = 0; i < hands; i++) {
                    long hole = draw(held, 0L);
                    agree(kind, hole, draw(shared, hole));
                    agree(kind, hole, draw(shared, 0L));
                }
            }
        }
    }

    @Test
    void onOmahaHandsOfTwoSuits() {
        for (int i = 0; i < 2 * RANDOM_HANDS; i++) {
            long others = random.nextBoolean() ? 0x1FFFL << 13 : 0x1FFFL << 39;
            long hole = draw(4, others);
            agree(HandKind.OMAHA_HIGH, hole, draw(5, hole | others | others >> 13));
        }
    }
}
