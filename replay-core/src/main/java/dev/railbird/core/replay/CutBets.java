package dev.railbird.core.replay;

import dev.railbird.core.hand.SeatNumber;

/**
 * Bets as a system writes them that cuts what it is asked for to the stack: a bet of one big blind
 * by a player who has less, and an all-in that does not reach the bet.
 */
final class CutBets {
    private CutBets() {
    }

    static long allOf(HandState state, int seat) {
        return state.stack[seat] + state.bet[seat];
    }

    /**
     * True when the amount is no plain bet. What the seat has may still be a bet or raise: then
     * the turn is neither refused nor done.
     */
    static boolean isCut(Turn turn, SeatNumber seat, long total) {
        HandState before = turn.before;
        long all = allOf(before, seat.index());
        boolean isAbove = total > all && total <= before.setup.sizes().small().units();
        if (!isAbove && (total != all || total > before.top)) {
            return false;
        }
        turn.remark("RULE-05", isAbove ? seat + " is all-in for less than the bet it writes"
                : seat + " writes an all-in below the bet as a bet", turn.amount(all),
                turn.amount(total), "The engine cuts a bet to the stack.");
        if (all <= before.top) {
            Betting.checkOrCall(turn, seat);
            if (turn.after != null) {
                turn.after.aggressor = seat.index();
            }
        }
        return true;
    }
}
