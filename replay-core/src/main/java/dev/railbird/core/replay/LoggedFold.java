package dev.railbird.core.replay;

import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.PokerEvent.BetOrRaised;
import dev.railbird.core.event.PokerEvent.BoardDealt;
import dev.railbird.core.event.PokerEvent.PotAwarded;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.RuleProfile.Habit;
import java.util.Arrays;

/**
 * Hands of systems that check little of who acts and when: what the log tells has happened as far
 * as there are chips and seats for it. A street is over when the next is dealt, the hand when it is
 * paid. Whether that was fair is for the fair replay to say.
 */
final class LoggedFold {
    private LoggedFold() {
    }

    static boolean isFor(RuleProfile profile) {
        return profile.has(Habit.ACTS_AS_LOGGED);
    }

    static Turn play(Turn turn) {
        HandState from = turn.before;
        PokerEvent event = turn.settled;
        if (event instanceof BoardDealt board) {
            return board(turn, board);
        }
        if (event instanceof PokerEvent.Folded fold) {
            return act(turn, fold.seat(), 0, true);
        }
        if (event instanceof PokerEvent.Checked check) {
            return act(turn, check.seat(), 0, false);
        }
        if (event instanceof PokerEvent.Called call) {
            return act(turn, call.seat(), call.paid().units(), false);
        }
        if (event instanceof PokerEvent.BetOrRaisedBy raise) {
            int seat = raise.seat().index();
            long own = seat < from.seats ? from.bet[seat] : 0;
            turn.settled = new BetOrRaised(raise.seat(),
                    Chips.of(own + raise.added().units()));
            return act(turn, raise.seat(), raise.added().units(), false);
        }
        boolean paysAsLogged = from.profile.has(Habit.PAYS_AS_LOGGED);
        if (event instanceof PotAwarded award && paysAsLogged) {
            turn.draft().phase = Phase.OVER;
            return Payments.pay(turn, award);
        }
        return waiting(event.foldInto(turn, PokerFold.RULES));
    }

    /** Nobody in particular is to act: whoever does, does. */
    private static Turn waiting(Turn turn) {
        if (turn.after != null && turn.after.phase == Phase.BETTING) {
            turn.after.toAct = HandState.NOBODY;
        }
        return turn;
    }

    private static Turn act(Turn turn, SeatNumber seat, long pays, boolean folds) {
        HandState before = turn.before;
        int index = seat.index();
        boolean isThere = index < before.seats && before.phase != Phase.OVER
                && (before.isLive(index) || !before.setup.seats().get(index).isDealtIn());
        if (!isThere) {
            return turn.refuse("RULE-04", seat + " acts without being in the hand",
                    "a seat that has not folded, in a hand that is not over", seat.toString(),
                    "The seat has folded or does not exist, or the hand is paid.");
        }
        if (pays > before.stack[index]) {
            return turn.refuse("RULE-05", seat + " pays more than its stack", "at most "
                    + turn.amount(before.stack[index]), turn.amount(pays),
                    turn.amount(pays - before.stack[index]), "Compare the stacks before.");
        }
        HandState draft = turn.draft();
        Betting.pay(draft, index, pays);
        draft.top = Math.max(draft.top, draft.bet[index]);
        draft.acted |= 1 << index;
        if (folds) {
            draft.live &= ~(1 << index);
        } else {
            draft.live |= 1 << index;
        }
        return turn;
    }

    private static Turn board(Turn turn, BoardDealt event) {
        HandState before = turn.before;
        boolean hasBegun = before.phase == Phase.DEALING && before.cards.boardOwed > 0;
        boolean isClosed = before.phase == Phase.OVER || before.phase == Phase.POSTING
                || before.isLastStreet() && !hasBegun;
        int street = hasBegun ? before.street : before.street + 1;
        int due = isClosed ? 0 : before.setup.variant().streets().get(street).boardCards();
        int count = event.cards().size();
        if (isClosed || count != due) {
            return turn.refuse("RULE-02", "a street gets another number of board cards",
                    Integer.toString(due), Integer.toString(count),
                    "The deal plan sets the number of board cards of each street.");
        }
        HandState draft = turn.draft();
        Streets.begin(draft, street);
        draft.ownMoney();
        Arrays.fill(draft.bet, 0);
        draft.ownCards().boardOwed = 0;
        draft.phase = Phase.BETTING;
        if (Dealing.take(turn, draft, event.cards())) {
            return turn;
        }
        draft.ownCards().addToBoard(event.cards());
        return turn;
    }
}
