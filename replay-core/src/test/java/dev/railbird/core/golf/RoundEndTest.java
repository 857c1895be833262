package dev.railbird.core.golf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.railbird.core.golf.GolfOptions.FlipMode;
import dev.railbird.core.golf.GolfOptions.HouseRule;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Three players; the first went out. A hand is pairs of kings with one column that scores. */
class RoundEndTest {
    private static final PlayerId OUT = new PlayerId("out");

    @Test
    void theFinisherPaysWhenSomebodyHasLess() {
        assertEquals(List.of(15, 4, 9), scores(table(5, 4, 9, HouseRule.KNOCK_PENALTY)));
        assertEquals(List.of(4, 4, 9), scores(table(4, 4, 9, HouseRule.KNOCK_PENALTY)));
    }

    @Test
    void theFinisherIsPaidAndTheLowestTooInThatOrder() {
        assertEquals(List.of(-1, 5, 9), scores(table(7, 5, 9, HouseRule.KNOCK_BONUS,
                HouseRule.UNDERDOG_BONUS)));
    }

    @Test
    void sharedScoresAreCountedBeforeAnybodyIsShamed() {
        assertEquals(List.of(9, 9, 9), scores(table(4, 4, 9, HouseRule.TIED_SHAME)));
    }

    @Test
    void everybodyAtTheMinimumWinsTheRound() {
        GolfState table = table(4, 4, 9);
        assertEquals(List.of(1, 1, 0), table.seats().stream().map(GolfSeat::roundsWon).toList());
    }

    @Test
    void aFinisherWhoHasLeftNeitherPaysNorIsPaid() {
        GolfState table = seated(5, 4, 9, HouseRule.KNOCK_PENALTY, HouseRule.KNOCK_BONUS);
        table.seats.remove(0);
        RoundEnd.score(table);
        assertEquals(List.of(4, 9), scores(table));
    }

    @Test
    void nobodyWinsASharedLowestTotal() {
        assertEquals(Optional.empty(), RoundEnd.leader(table(4, 4, 9).seats()));
        assertEquals(Optional.of(OUT), RoundEnd.leader(table(3, 4, 9).seats()));
    }

    private static GolfState table(int first, int second, int third, HouseRule... rules) {
        GolfState table = seated(first, second, third, rules);
        RoundEnd.score(table);
        return table;
    }

    private static GolfState seated(int first, int second, int third, HouseRule... rules) {
        GolfState table = new GolfState(CardValues.STANDARD);
        EnumSet<HouseRule> on = EnumSet.noneOf(HouseRule.class);
        on.addAll(Arrays.asList(rules));
        table.options = new GolfOptions(FlipMode.NEVER, 2, on);
        table.finisher = OUT;
        table.seats.add(seat(OUT, first));
        table.seats.add(seat(new PlayerId("second"), second));
        table.seats.add(seat(new PlayerId("third"), third));
        return table;
    }

    /** Two pairs for nothing, a king for nothing, and one card from three to nine. */
    private static GolfSeat seat(PlayerId player, int score) {
        GolfSeat seat = new GolfSeat(player, player.text());
        GolfCard king = new GolfCard(GolfRank.KING, GolfSuit.CLUBS);
        seat.cards = new GolfCard[] {king, king,
            new GolfCard(GolfRank.values()[score - 1], GolfSuit.CLUBS), king, king, king};
        return seat;
    }

    private static List<Integer> scores(GolfState table) {
        return table.seats().stream().map(GolfSeat::score).toList();
    }
}
