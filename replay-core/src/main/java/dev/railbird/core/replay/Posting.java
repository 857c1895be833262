package dev.railbird.core.replay;

import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.PokerEvent.AntePosted;
import dev.railbird.core.event.PokerEvent.BlindPosted;
import dev.railbird.core.event.PokerEvent.BringInPosted;
import dev.railbird.core.event.PokerEvent.DeadBlindPosted;
import dev.railbird.core.hand.ForcedBets;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.Variant;
import dev.railbird.core.replay.RuleProfile.MinimumRaise;
import java.util.Optional;

/** Forced bets: antes first, then dead blinds, then live ones; a short stack pays what it has. */
final class Posting {
    private Posting() {
    }

    static HandState begin(HandState state) {
        long highest = 0;
        for (int i = 0; i < state.seats; i++) {
            if (!state.isLive(i)) {
                continue;
            }
            ForcedBets forced = forced(state, i);
            int bit = 1 << i;
            state.owedAntes |= forced.ante().isZero() ? 0 : bit;
            state.owedDead |= forced.dead().isZero() ? 0 : bit;
            state.owedLive |= forced.live().isZero() ? 0 : bit;
            highest = Math.max(highest, forced.live().units());
        }
        state.top = highest;
        state.fullLevel = highest;
        boolean doubles = state.setup.variant().betting() != Variant.Betting.FIXED_LIMIT
                && state.profile.minimumRaise() != MinimumRaise.BET_SIZE_OVER_STRADDLE;
        state.lastRaise = doubles ? highest : 0;
        if (state.profile.minimumRaise() == MinimumRaise.LARGEST_FROM_BIG_BLIND) {
            state.lastRaise = state.setup.sizes().small().units();
        }
        int perSeat = state.plan().holeCards().length();
        for (int i = 0; i < state.seats; i++) {
            state.cards.owedCards[i] = state.isLive(i) ? perSeat : 0;
        }
        if (isDone(state)) {
            Streets.begin(state, 0);
        }
        return state;
    }

    static long highestBlind(HandState state) {
        long highest = 0;
        for (int i = 0; i < state.seats; i++) {
            highest = Math.max(highest, forced(state, i).live().units());
        }
        return highest;
    }

    private static ForcedBets forced(HandState state, int seat) {
        return state.setup.seats().get(seat).forced();
    }

    private static boolean isDone(HandState state) {
        return (state.owedAntes | state.owedDead | state.owedLive) == 0;
    }

    /** The next forced bet that is owed, as the rules want it; empty when all are paid. */
    static Optional<PokerEvent> due(HandState state) {
        if (state.owedAntes != 0) {
            int seat = Integer.numberOfTrailingZeros(state.owedAntes);
            return Optional.of(new AntePosted(SeatNumber.of(seat + 1),
                    Chips.of(payable(state, seat, forced(state, seat).ante()))));
        }
        if (state.owedDead != 0) {
            int seat = Integer.numberOfTrailingZeros(state.owedDead);
            return Optional.of(new DeadBlindPosted(SeatNumber.of(seat + 1),
                    Chips.of(payable(state, seat, forced(state, seat).dead()))));
        }
        if (state.owedLive != 0) {
            int seat = Integer.numberOfTrailingZeros(state.owedLive);
            return Optional.of(new BlindPosted(SeatNumber.of(seat + 1),
                    Chips.of(payable(state, seat, forced(state, seat).live()))));
        }
        return Optional.empty();
    }

    private static long payable(HandState state, int seat, Chips nominal) {
        return Math.min(nominal.units(), state.stack[seat]);
    }

    static Turn ante(Turn turn, AntePosted event) {
        int seat = event.seat().index();
        if (isNotOwed(turn, turn.before.owedAntes, event.seat(), event.paid(), "ante")) {
            return turn;
        }
        if (isOtherAmount(turn, seat, forced(turn.before, seat).ante(), event.paid(), "ante")) {
            return turn;
        }
        HandState draft = turn.draft();
        draft.owedAntes &= ~(1 << seat);
        draft.ownMoney();
        draft.stack[seat] -= event.paid().units();
        draft.middle += event.paid().units();
        if (draft.setup.trimsAntes() && !isLoneAnte(draft)) {
            draft.put[seat] += event.paid().units();
        } else {
            draft.deadMoney += event.paid().units();
        }
        return paid(turn, draft);
    }

    /** A big-blind or button ante is dead money: trimming it would only hand it back. */
    private static boolean isLoneAnte(HandState state) {
        int antes = 0;
        for (int i = 0; i < state.seats; i++) {
            antes += forced(state, i).ante().isZero() ? 0 : 1;
        }
        return antes == 1 && state.profile.loneAnteIsDead();
    }

    static Turn dead(Turn turn, DeadBlindPosted event) {
        int seat = event.seat().index();
        if (isNotOwed(turn, turn.before.owedDead, event.seat(), event.paid(), "dead blind")
                || isOtherAmount(turn, seat, forced(turn.before, seat).dead(), event.paid(),
                        "dead blind")) {
            return turn;
        }
        HandState draft = turn.draft();
        draft.owedDead &= ~(1 << seat);
        draft.ownMoney();
        draft.stack[seat] -= event.paid().units();
        draft.middle += event.paid().units();
        draft.deadMoney += event.paid().units();
        return paid(turn, draft);
    }

    static Turn blind(Turn turn, BlindPosted event) {
        int seat = event.seat().index();
        if (isNotOwed(turn, turn.before.owedLive, event.seat(), event.paid(), "blind")
                || isOtherAmount(turn, seat, forced(turn.before, seat).live(), event.paid(),
                        "blind")) {
            return turn;
        }
        HandState draft = turn.draft();
        long nominal = forced(draft, seat).live().units();
        if (event.paid().units() < nominal && nominal == draft.top) {
            turn.remark("RULE-07", event.seat() + " is all-in for less than the largest blind",
                    turn.amount(nominal), turn.amount(event.paid().units()),
                    "The full blind stands to be called; some software calls what was paid.");
        }
        draft.owedLive &= ~(1 << seat);
        Betting.pay(draft, seat, event.paid().units());
        if (draft.stack[seat] == 0
                && draft.profile.brokePosters() == RuleProfile.BrokePosters.STAY_TO_ACT) {
            draft.broke |= 1 << seat;
        }
        return paid(turn, draft);
    }

    private static Turn paid(Turn turn, HandState draft) {
        if (draft.phase == Phase.POSTING && isDone(draft)) {
            if (draft.profile.shortBlind() == RuleProfile.ShortBlind.PAID) {
                lowerToPaid(draft);
            }
            Streets.begin(draft, 0);
        }
        return turn;
    }

    private static void lowerToPaid(HandState draft) {
        draft.top = 0;
        for (int i = 0; i < draft.seats; i++) {
            draft.top = Math.max(draft.top, draft.bet[i]);
        }
        draft.fullLevel = draft.top;
    }

    private static boolean isNotOwed(Turn turn, int owed, SeatNumber seat, Chips paid,
            String what) {
        if (seat.index() < turn.before.seats && (owed >> seat.index() & 1) != 0) {
            return false;
        }
        turn.refuse("RULE-07", seat + " posts a " + what + " that it does not owe", "no " + what,
                turn.amount(paid.units()), "Compare the forced bets in the hand's setup.");
        return true;
    }

    private static boolean isOtherAmount(Turn turn, int seat, Chips nominal, Chips paid,
            String what) {
        long expected = payable(turn.before, seat, nominal);
        if (expected == paid.units()) {
            return false;
        }
        turn.refuse("RULE-07", "p" + (seat + 1) + " posts a " + what + " of another amount",
                turn.amount(expected), turn.amount(paid.units()),
                turn.amount(paid.units() - expected),
                "A short stack posts what it has; anything else is a wrong forced bet.");
        return true;
    }

    /** The source names the nominal bring-in; a short stack pays what it has. */
    static Turn bringIn(Turn turn, BringInPosted event) {
        HandState before = turn.before;
        int seat = event.seat().index();
        if (before.phase != Phase.BRINGING_IN) {
            return turn.refuse("RULE-07", event.seat() + " posts a bring-in when none is owed",
                    "no bring-in", "bring-in", "Only the opener of third street brings in.");
        }
        if (Betting.isOutOfTurn(turn, event.seat())) {
            return turn;
        }
        long nominal = before.setup.sizes().bringIn().units();
        if (event.paid().units() != nominal
                && event.paid().units() != Math.min(nominal, before.stack[seat])) {
            return turn.refuse("RULE-07", event.seat() + " brings in with another amount",
                    turn.amount(nominal), turn.amount(event.paid().units()),
                    "The bring-in is fixed by the stakes.");
        }
        HandState draft = turn.draft();
        long pays = Math.min(nominal, draft.stack[seat]);
        turn.settled = new BringInPosted(event.seat(), Chips.of(pays));
        Betting.pay(draft, seat, pays);
        draft.top = draft.profile.shortBlind() == RuleProfile.ShortBlind.PAID ? pays : nominal;
        draft.isOpenerUnsure = false;
        draft.phase = Phase.BETTING;
        draft.acted |= 1 << seat;
        Betting.passOn(draft, seat);
        return turn;
    }
}
