package dev.railbird.core.replay;

import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.PokerEvent.Called;
import dev.railbird.core.event.PokerEvent.Checked;
import dev.railbird.core.hand.SeatNumber;
import java.util.Optional;

/** Turns, folds, checks and calls. */
final class Betting {
    private Betting() {
    }

    static void pay(HandState draft, int seat, long amount) {
        draft.ownMoney();
        draft.stack[seat] -= amount;
        draft.bet[seat] += amount;
        draft.put[seat] += amount;
        draft.middle += amount;
    }

    /** What a call costs; a bet that only all-in players hold is matched as far as held. */
    static long facing(HandState state, int seat) {
        if (state.profile.againstAllIns() == RuleProfile.AgainstAllIns.AS_ANY_BET) {
            return Math.max(0, state.top - state.bet[seat]);
        }
        long target = 0;
        for (int i = 0; i < state.seats; i++) {
            if (i != seat && state.isLive(i)) {
                if (state.stack[i] > 0) {
                    target = state.top;
                    break;
                }
                target = Math.max(target, state.bet[i]);
            }
        }
        return Math.max(0, Math.min(target, state.top) - state.bet[seat]);
    }

    private static boolean mustAct(HandState state, int seat, boolean alone) {
        if (!state.canAct(seat)) {
            return false;
        }
        boolean hasActed = (state.acted >> seat & 1) != 0;
        return !hasActed || (alone ? facing(state, seat) > 0 : state.bet[seat] < state.top);
    }

    /** At most one player could still bet, and faces nothing: there is no betting at all. */
    static boolean isSkipped(HandState state) {
        int able = state.nextAble(0);
        return able == HandState.NOBODY || state.ableCount() == 1 && facing(state, able) == 0;
    }

    /** The seat to act has nothing to decide: some logs write its check, others do not. */
    static boolean isOptional(HandState state) {
        return state.phase == Phase.BETTING && state.toAct >= 0 && state.ableCount() == 1
                && facing(state, state.toAct) == 0;
    }

    /** The betting closed without the check that nobody needs. */
    static HandState withoutOptional(HandState state) {
        HandState draft = state.draft();
        draft.acted |= 1 << draft.toAct;
        Streets.closeBetting(draft);
        return draft;
    }

    /** The first seat at or after {@code from} that still has to act, or nobody. */
    static int nextToAct(HandState state, int from) {
        boolean alone = state.ableCount() <= 1;
        for (int k = 0; k < state.seats; k++) {
            int seat = from + k < state.seats ? from + k : from + k - state.seats;
            if (mustAct(state, seat, alone)) {
                return seat;
            }
        }
        return HandState.NOBODY;
    }

    static void passOn(HandState draft, int seat) {
        draft.toAct = draft.liveCount() == 1 ? HandState.NOBODY
                : nextToAct(draft, (seat + 1) % draft.seats);
        if (draft.toAct == HandState.NOBODY) {
            Streets.closeBetting(draft);
        }
    }

    static boolean isOutOfTurn(Turn turn, SeatNumber seat) {
        HandState before = turn.before;
        if (seat.index() >= before.seats || !before.isLive(seat.index())) {
            turn.refuse("RULE-04", seat + " acts without being in the hand",
                    Dealing.waitsFor(before), seat.toString(),
                    "The seat has folded, sits out or does not exist.");
            return true;
        }
        boolean anybody = before.isOpenerUnsure || !before.profile.enforcesTurn();
        if (before.toAct == seat.index() || anybody && before.canAct(seat.index())) {
            if (before.isOpenerUnsure) {
                turn.remark("RULE-03", "a hidden up card leaves open who acts first",
                        "a known card", seat + " acts", "The log is taken at its word.");
            }
            return false;
        }
        turn.refuse("RULE-03", seat + " acts out of turn", "p" + (before.toAct + 1),
                seat.toString(), "An action of p" + (before.toAct + 1)
                        + " is missing before this one, or the order was changed.");
        return true;
    }

    /** True when the seat may not act now; says why. */
    static boolean mayNotAct(Turn turn, SeatNumber seat, String what) {
        HandState before = turn.before;
        switch (before.phase) {
            case BETTING:
                return isOutOfTurn(turn, seat);
            case BRINGING_IN:
                if (!isOutOfTurn(turn, seat)) {
                    turn.refuse("RULE-07", seat + " does not bring in",
                            "bring-in or completion", what,
                            "The opener of third street must post the bring-in or complete.");
                }
                return true;
            case POSTING:
                turn.refuse("RULE-07", seat + " acts before the forced bets are paid",
                        "forced bets", what, "A blind or ante is missing from the log.");
                return true;
            case DEALING:
                turn.refuse("RULE-02", seat + " acts before the "
                        + before.streetName() + " cards are dealt", "cards", what,
                        "The log does not deal all cards.");
                return true;
            case DRAWING:
                turn.refuse("RULE-08", seat + " acts before the draw", "a draw of p"
                        + (before.toAct + 1), what, "A discard or stand pat is missing.");
                return true;
            case SHOWDOWN:
            case OVER:
                turn.refuse("RULE-04", seat + " acts after the betting is over",
                        "no action", what, "Nobody is left to act in this hand.");
                return true;
        }
        throw new IllegalStateException("phase " + before.phase);
    }

    static Turn fold(Turn turn, SeatNumber seat) {
        if (isEarlyFold(turn.before, seat)) {
            return foldEarly(turn, seat.index());
        }
        if (mayNotAct(turn, seat, "fold")) {
            return turn;
        }
        HandState draft = settleOpener(turn.draft());
        draft.live &= ~(1 << seat.index());
        draft.acted |= 1 << seat.index();
        passOn(draft, seat.index());
        return turn;
    }

    private static boolean isEarlyFold(HandState before, SeatNumber seat) {
        return before.profile.foldsOutOfTurn() && before.phase == Phase.BETTING
                && seat.index() < before.seats && before.isLive(seat.index())
                && seat.index() != before.toAct;
    }

    /** A player who left: the turn stays where it is unless nothing is left to decide. */
    private static Turn foldEarly(Turn turn, int seat) {
        turn.oddRemark("RULE-03", "p" + (seat + 1) + " folds out of turn",
                "p" + (turn.before.toAct + 1), "p" + (seat + 1),
                "Systems fold a player at once who disconnects or breaks the protocol.");
        HandState draft = turn.draft();
        draft.live &= ~(1 << seat);
        draft.acted |= 1 << seat;
        draft.toAct = draft.liveCount() == 1 ? HandState.NOBODY : nextToAct(draft, draft.toAct);
        if (draft.toAct == HandState.NOBODY) {
            Streets.closeBetting(draft);
        }
        return turn;
    }

    private static HandState settleOpener(HandState draft) {
        draft.isOpenerUnsure = false;
        return draft;
    }

    static Turn checkOrCall(Turn turn, SeatNumber seat) {
        if (mayNotAct(turn, seat, "check or call")) {
            return turn;
        }
        long facing = Math.min(facing(turn.before, seat.index()), turn.before.stack[seat.index()]);
        turn.settled = facing == 0 ? new Checked(seat) : new Called(seat, Chips.of(facing));
        return matched(turn, seat.index(), facing);
    }

    static Turn check(Turn turn, SeatNumber seat) {
        if (mayNotAct(turn, seat, "check")) {
            return turn;
        }
        long facing = facing(turn.before, seat.index());
        if (facing > 0) {
            return turn.refuse("RULE-04", seat + " checks while facing a bet",
                    "fold, call " + turn.amount(facing) + " or raise", "check",
                    "A bet stands; the action before this one may be missing or changed.");
        }
        return matched(turn, seat.index(), 0);
    }

    static Turn call(Turn turn, Called event) {
        SeatNumber seat = event.seat();
        if (mayNotAct(turn, seat, "call")) {
            return turn;
        }
        long facing = Math.min(facing(turn.before, seat.index()), turn.before.stack[seat.index()]);
        long paid = event.paid().units();
        if (facing == 0) {
            return turn.refuse("RULE-04", seat + " calls when there is no bet to call", "check",
                    "call " + turn.amount(paid), "Nothing stands against the seat.");
        }
        if (facing != paid) {
            return turn.refuse("RULE-05", seat + " calls another amount than the bet",
                    turn.amount(facing), turn.amount(paid), turn.amount(paid - facing),
                    "A call matches the bet or is all-in for less.");
        }
        return matched(turn, seat.index(), facing);
    }

    private static Turn matched(Turn turn, int seat, long paid) {
        HandState draft = settleOpener(turn.draft());
        if (draft.top > draft.bet[seat]) {
            draft.broke &= ~(1 << seat);
        }
        if (paid > 0) {
            pay(draft, seat, paid);
        }
        draft.acted |= 1 << seat;
        passOn(draft, seat);
        return turn;
    }

    static Options options(HandState state) {
        if (state.toAct < 0
                || state.phase != Phase.BETTING && state.phase != Phase.BRINGING_IN) {
            return new Options(Chips.ZERO, Optional.empty());
        }
        return options(state, state.toAct);
    }

    static Options options(HandState state, int seat) {
        long call = Math.min(facing(state, seat), state.stack[seat]);
        return new Options(Chips.of(call), Raising.range(state, seat));
    }
}
