package dev.railbird.core.golf;

import dev.railbird.core.golf.GolfOptions.HouseRule;
import java.util.List;

/** The score of six cards: columns (0,3), (1,4), (2,5), where equal ranks are a pair. */
public final class HandScore {
    public static final int CARDS = 6;
    private static final int COLUMNS = 3;
    private static final int EAGLE_EYE_PAIR = -4;
    private static final int WOLFPACK = -20;
    private static final int FOUR_OF_A_KIND = -20;

    private HandScore() {
    }

    /** Before the bonuses that compare players; a seat without cards scores nothing. */
    public static int of(List<GolfCard> cards, GolfOptions options, CardValues values) {
        if (cards.size() != CARDS) {
            return 0;
        }
        int[] pairs = new int[GolfRank.values().length];
        int score = 0;
        for (int column = 0; column < COLUMNS; column++) {
            GolfCard upper = cards.get(column);
            GolfCard lower = cards.get(column + COLUMNS);
            score += column(upper, lower, options, values);
            if (upper.rank() == lower.rank()) {
                pairs[upper.rank().ordinal()]++;
            }
        }
        return score + bonuses(pairs, options);
    }

    private static int column(GolfCard upper, GolfCard lower, GolfOptions options,
            CardValues values) {
        int first = values.of(upper, options);
        int second = values.of(lower, options);
        if (upper.rank() != lower.rank()) {
            return first + second;
        }
        if (upper.rank() == GolfRank.JOKER && options.has(HouseRule.EAGLE_EYE)) {
            return EAGLE_EYE_PAIR;
        }
        boolean keepsValue = options.has(HouseRule.NEGATIVE_PAIRS_KEEP_VALUE)
                && (first < 0 || second < 0);
        return keepsValue ? first + second : 0;
    }

    private static int bonuses(int[] pairs, GolfOptions options) {
        int bonus = options.has(HouseRule.WOLFPACK) && pairs[GolfRank.JACK.ordinal()] >= 2
                ? WOLFPACK : 0;
        if (options.has(HouseRule.FOUR_OF_A_KIND)) {
            for (int pair : pairs) {
                bonus += pair >= 2 ? FOUR_OF_A_KIND : 0;
            }
        }
        return bonus;
    }
}
