package dev.railbird.core.golf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.railbird.core.golf.GolfOptions.FlipMode;
import dev.railbird.core.golf.GolfOptions.HouseRule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores worked out by hand; the six cards stand as they lie, upper row first. */
class HandScoreTest {
    @ParameterizedTest
    @CsvSource({
        "'',                                Ah 2h 3h 4h 5h 6h,     17",
        "'',                                Ah 2h Kh As 2s Ks,     0",
        "'',                                Th Jh Qh Kh 9h 8h,     47",
        "'',                                *h *s 2h 3h 4h 5h,     6",
        "'',                                *h 2h 3h *s 4h 5h,     10",
        "eagle_eye,                         *h 2h 3h *s 4h 5h,     6",
        "eagle_eye,                         *h *s 2h 3h 4h 5h,     14",
        "lucky_swing,                       *h 2h 3h 4h 5h 6h,     11",
        "'eagle_eye lucky_swing',           *h 2h 3h 4h 5h 6h,     18",
        "super_kings,                       Kh 2h 3h 4h 5h 6h,     14",
        "ten_penny,                         Th 2h 3h 4h 5h 6h,     17",
        "one_eyed_jacks,                    Jh Js Jd 4h 5h 6h,     25",
        "negative_pairs_keep_value,         2h 3h 4h 2s 5h 6h,     14",
        "negative_pairs_keep_value,         Kh 3h 4h Ks 5h 6h,     18",
        "'negative_pairs_keep_value super_kings', Kh 3h 4h Ks 5h 6h, 14",
        "'negative_pairs_keep_value eagle_eye', *h 3h 4h *s 5h 6h, 14",
        "wolfpack,                          Jh Js 3h Jd Jc 4h,     -13",
        "wolfpack,                          Jh Qs 3h Jd Qc 4h,     7",
        "four_of_a_kind,                    7h 7s 3h 7d 7c 4h,     -13",
        "'four_of_a_kind wolfpack',         Jh Js 3h Jd Jc 4h,     -33",
        "'four_of_a_kind negative_pairs_keep_value', 2h 2s 3h 2d 2c 4h, -21",
        "four_of_a_kind,                    7h 7s 7h 7d 7c 7d,     -20"
    })
    void sixCardsScoreByTheHouseRules(String rules, String cards, int score) {
        EnumSet<HouseRule> on = EnumSet.noneOf(HouseRule.class);
        for (String rule : rules.split(" ")) {
            if (!rule.isEmpty()) {
                on.add(HouseRule.valueOf(rule.toUpperCase(Locale.ROOT)));
            }
        }
        GolfOptions options = new GolfOptions(FlipMode.NEVER, 2, on);
        assertEquals(score, HandScore.of(cards(cards), options, CardValues.STANDARD));
    }

    private static List<GolfCard> cards(String text) {
        List<GolfCard> cards = new ArrayList<>();
        for (String card : text.split(" ")) {
            int rank = "A23456789TJQK*".indexOf(card.charAt(0));
            int suit = "hdcs".indexOf(card.charAt(1));
            cards.add(new GolfCard(GolfRank.values()[rank], GolfSuit.values()[suit]));
        }
        return cards;
    }
}
