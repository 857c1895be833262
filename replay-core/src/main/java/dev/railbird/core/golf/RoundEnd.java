package dev.railbird.core.golf;

import dev.railbird.core.golf.GolfOptions.HouseRule;
import java.util.List;
import java.util.Optional;

/** Scores of a round, in the order in which the house rules apply. */
final class RoundEnd {
    private static final int BLACKJACK = 21;
    private static final int KNOCK_PENALTY = 10;
    private static final int KNOCK_BONUS = -5;
    private static final int UNDERDOG_BONUS = -3;
    private static final int TIED_SHAME = 5;

    private RoundEnd() {
    }

    /** Turns everything up, scores it, and adds the scores to the totals. */
    static void score(GolfState table) {
        GolfOptions options = table.options;
        for (GolfSeat seat : table.seats) {
            seat.reveal();
            int score = HandScore.of(seat.cards(), options, table.values);
            boolean isBlackjack = score == BLACKJACK && options.has(HouseRule.BLACKJACK);
            seat.score = isBlackjack ? 0 : score;
        }
        finisher(table);
        if (options.has(HouseRule.UNDERDOG_BONUS)) {
            int least = least(table.seats);
            table.seats.stream().filter(seat -> seat.score == least)
                    .forEach(seat -> seat.score += UNDERDOG_BONUS);
        }
        if (options.has(HouseRule.TIED_SHAME)) {
            shame(table.seats);
        }
        int least = least(table.seats);
        for (GolfSeat seat : table.seats) {
            seat.total += seat.score;
            seat.roundsWon += seat.score == least ? 1 : 0;
        }
        table.phase = GolfPhase.ROUND_OVER;
        table.flipper = null;
        table.isEndDue = true;
    }

    /** Only a finisher who still sits there pays or is paid. */
    private static void finisher(GolfState table) {
        int index = table.finisher == null ? -1 : table.seatOf(table.finisher);
        if (index < 0) {
            return;
        }
        GolfSeat seat = table.seats.get(index);
        if (table.options.has(HouseRule.KNOCK_PENALTY) && seat.score > least(table.seats)) {
            seat.score += KNOCK_PENALTY;
        }
        if (table.options.has(HouseRule.KNOCK_BONUS)) {
            seat.score += KNOCK_BONUS;
        }
    }

    private static void shame(List<GolfSeat> seats) {
        int[] before = seats.stream().mapToInt(seat -> seat.score).toArray();
        for (int k = 0; k < before.length; k++) {
            int same = 0;
            for (int score : before) {
                same += score == before[k] ? 1 : 0;
            }
            seats.get(k).score += same > 1 ? TIED_SHAME : 0;
        }
    }

    private static int least(List<GolfSeat> seats) {
        return seats.stream().mapToInt(seat -> seat.score).min().orElse(0);
    }

    /** The only one with the lowest total; there is no tie-break. */
    static Optional<PlayerId> leader(List<GolfSeat> seats) {
        int least = seats.stream().mapToInt(seat -> seat.total).min().orElse(0);
        List<GolfSeat> best = seats.stream().filter(seat -> seat.total == least).toList();
        return best.size() == 1 ? Optional.of(best.get(0).player) : Optional.empty();
    }
}
