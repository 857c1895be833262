package dev.railbird.core.replay;

import dev.railbird.core.event.PokerEvent.PotAwarded;
import dev.railbird.core.replay.RuleProfile.Habit;

/** Chips leave the middle; nobody is paid from nothing. */
final class Payments {
    private Payments() {
    }

    /**
     * Pays what the log says: hidden cards, or a system of its own rules, leave no other way to
     * know. Only what lies in the middle can be paid, and only to somebody who is there.
     */
    static Turn pay(Turn turn, PotAwarded event) {
        HandState draft = turn.after;
        int seat = event.seat().index();
        boolean isThere = seat < draft.seats
                && (draft.isLive(seat) || draft.profile.has(Habit.PAYS_AS_LOGGED));
        if (!isThere) {
            return turn.refuse("RULE-12", event.seat() + " is paid without being in the hand",
                    "a seat that has not folded", event.seat().toString(),
                    "A folded hand wins nothing.");
        }
        long amount = event.amount().units();
        if (amount > draft.potUnits()) {
            return turn.refuse("RULE-09", event.seat() + " is paid more than lies in the middle",
                    "at most " + turn.amount(draft.potUnits()), turn.amount(amount),
                    turn.amount(amount - draft.potUnits()), "Add up what each seat put in.");
        }
        draft.ownWon();
        draft.stack[seat] += amount;
        draft.won[seat] += amount;
        draft.middle -= amount;
        return turn;
    }
}
