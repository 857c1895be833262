package dev.railbird.core.replay;

import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.PokerEvent.BetOrRaised;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.StreetPlan.Unit;
import dev.railbird.core.hand.Variant;
import java.util.Optional;

/** Completions, bets and raises: who may, how small, how large. */
final class Raising {
    private Raising() {
    }

    static long unit(HandState state) {
        return state.plan().unit() == Unit.SMALL ? state.setup.sizes().small().units()
                : state.setup.sizes().big().units();
    }

    static Variant.Betting structure(HandState state) {
        boolean potLimit = state.profile.potLimitFixedOmaha()
                && state.setup.variant() == Variant.OMAHA_HI_LO;
        if (state.profile.has(RuleProfile.Habit.NEVER_LIMITS)) {
            return Variant.Betting.NO_LIMIT;
        }
        return potLimit ? Variant.Betting.POT_LIMIT : state.setup.variant().betting();
    }

    /** A bring-in stands below the small bet: raising it means to complete to the small bet. */
    private static boolean isCompletion(HandState state) {
        return state.street == 0 && state.raises == 0 && state.setup.variant().isStud()
                && !state.setup.sizes().bringIn().isZero();
    }

    /** The smallest full street total of a bet or raise, not looking at any stack. */
    static long smallest(HandState state) {
        if (isCompletion(state)) {
            return unit(state);
        }
        return switch (state.profile.minimumRaise()) {
            case LARGEST_RAISE, BET_SIZE_OVER_STRADDLE ->
                    state.top + Math.max(state.lastRaise, unit(state));
            case LARGEST_FROM_BIG_BLIND -> state.top == 0 ? state.lastRaise
                    : Math.max(state.fullLevel + state.lastRaise, state.top + 1);
            case LAST_RAISE -> state.top + (state.lastRaise > 0 ? state.lastRaise : unit(state));
        };
    }

    /** The largest street total, for {@code own} chips of the seat already in the street. */
    static long largest(HandState state, int seat) {
        long all = state.stack[seat] + state.bet[seat];
        return switch (structure(state)) {
            case NO_LIMIT -> all;
            case FIXED_LIMIT -> Math.min(all, smallest(state));
            case POT_LIMIT -> Math.min(all, Math.max(smallest(state),
                    2 * state.top - state.bet[seat] + state.potUnits()));
        };
    }

    /** The most that any other live seat can have in the street. */
    private static long mostAgainst(HandState state, int seat) {
        if (state.profile.againstAllIns() != RuleProfile.AgainstAllIns.NO_BETTING) {
            return Long.MAX_VALUE;
        }
        boolean overShortStacks = state.profile.againstAllIns()
                == RuleProfile.AgainstAllIns.OVER_A_SHORT_STACK;
        long most = 0;
        for (int i = 0; i < state.seats; i++) {
            if (i != seat && overShortStacks && state.canAct(i)) {
                return Long.MAX_VALUE;
            }
            if (i != seat && state.isLive(i)) {
                most = Math.max(most, state.stack[i] + state.bet[i]);
            }
        }
        return most;
    }

    /** A player who has acted may raise when the bet grew by a full raise since then. */
    private static boolean isReopened(HandState state, int seat) {
        if ((state.acted >> seat & 1) == 0) {
            return true;
        }
        return switch (state.profile.reopening()) {
            case ALWAYS -> true;
            case SINGLE_FULL_RAISE -> state.fullLevel > state.bet[seat];
            case FACING_LARGEST_RAISE -> state.fullLevel > state.bet[seat]
                    || state.top - state.bet[seat] >= state.lastRaise;
            case FACING_A_FULL_RAISE -> state.fullLevel > state.bet[seat]
                    || state.top - state.bet[seat] >= reopeningSize(state);
        };
    }

    /** In fixed-limit games an all-in of half a bet or more counts as a raise. */
    private static long reopeningSize(HandState state) {
        return structure(state) == Variant.Betting.FIXED_LIMIT ? (unit(state) + 1) / 2
                : Math.max(state.lastRaise, unit(state));
    }

    private static boolean isCapped(HandState state) {
        int cap = state.profile.raiseCap();
        return cap > 0 && structure(state) == Variant.Betting.FIXED_LIMIT && state.raises >= cap;
    }

    static Optional<Options.Range> range(HandState state, int seat) {
        long all = state.stack[seat] + state.bet[seat];
        if (all <= state.top || mostAgainst(state, seat) <= state.top
                || !isReopened(state, seat) || isCapped(state)) {
            return Optional.empty();
        }
        long from = Math.min(all, smallest(state));
        return Optional.of(new Options.Range(Chips.of(from),
                Chips.of(Math.max(from, largest(state, seat)))));
    }

    static Turn by(Turn turn, SeatNumber seat, long added) {
        long own = seat.index() < turn.before.seats ? turn.before.bet[seat.index()] : 0;
        return to(turn, seat, own + added);
    }

    /** All-in is a raise when it exceeds the bet, else a call for less. */
    static Turn allIn(Turn turn, SeatNumber seat) {
        if (seat.index() >= turn.before.seats) {
            return Betting.checkOrCall(turn, seat);
        }
        long all = turn.before.stack[seat.index()] + turn.before.bet[seat.index()];
        if (all > turn.before.top) {
            return to(turn, seat, all);
        }
        Betting.checkOrCall(turn, seat);
        if (turn.after != null) {
            turn.after.broke &= ~(1 << seat.index());
        }
        return turn;
    }

    static Turn to(Turn turn, SeatNumber seat, long total) {
        HandState before = turn.before;
        boolean isBetting = before.phase == Phase.BETTING || before.phase == Phase.BRINGING_IN;
        if (isBetting ? Betting.isOutOfTurn(turn, seat)
                : Betting.mayNotAct(turn, seat, "bet or raise to " + turn.amount(total))) {
            return turn;
        }
        if (before.profile.has(RuleProfile.Habit.CUTS_BETS) && CutBets.isCut(turn, seat, total)) {
            return turn.refusal == null && turn.after == null
                    ? raise(turn, seat, CutBets.allOf(before, seat.index())) : turn;
        }
        return raise(turn, seat, total);
    }

    private static Turn raise(Turn turn, SeatNumber seat, long total) {
        turn.settled = new BetOrRaised(seat, Chips.of(total));
        if (isNotAllowed(turn, seat.index(), total) || isWrongSize(turn, seat.index(), total)) {
            return turn;
        }
        HandState draft = turn.draft();
        int i = seat.index();
        level(draft, total);
        Betting.pay(draft, i, total - draft.bet[i]);
        draft.top = total;
        draft.raises++;
        draft.aggressor = i;
        draft.acted |= 1 << i;
        draft.phase = Phase.BETTING;
        draft.isOpenerUnsure = false;
        draft.toAct = i;
        Betting.passOn(draft, i);
        return turn;
    }

    /** What a bet or raise to this total means for the next one. */
    private static void level(HandState draft, long total) {
        long size = total - draft.top;
        long full = isCompletion(draft) ? unit(draft) - draft.top
                : Math.max(draft.lastRaise, unit(draft));
        if (draft.profile.minimumRaise() == RuleProfile.MinimumRaise.LARGEST_FROM_BIG_BLIND) {
            if (total >= smallest(draft)) {
                draft.lastRaise = total - draft.fullLevel;
                draft.fullLevel = total;
            }
        } else if (draft.profile.minimumRaise() == RuleProfile.MinimumRaise.LAST_RAISE) {
            draft.lastRaise = size;
            draft.fullLevel = total;
        } else if (size >= full) {
            draft.lastRaise = Math.max(draft.lastRaise, size);
            draft.fullLevel = total;
        } else if (draft.profile.reopening() == RuleProfile.Reopening.FACING_LARGEST_RAISE) {
            draft.lastRaise = Math.max(draft.lastRaise, size);
        }
    }

    private static boolean isNotAllowed(Turn turn, int seat, long total) {
        HandState before = turn.before;
        SeatNumber who = SeatNumber.of(seat + 1);
        if (total > before.stack[seat] + before.bet[seat]) {
            long all = before.stack[seat] + before.bet[seat];
            turn.refuse("RULE-05", who + " bets more than its stack", "at most "
                    + turn.amount(all), turn.amount(total), turn.amount(total - all),
                    "Stack and street bet of " + who + " are " + turn.amount(all) + ".");
            return true;
        }
        if (total <= before.top) {
            turn.refuse("RULE-05", who + " raises to no more than the bet", "more than "
                    + turn.amount(before.top), turn.amount(total),
                    "Amounts are totals of the street: raise to, not raise by.");
            return true;
        }
        if (mostAgainst(before, seat) <= before.top) {
            turn.refuse("RULE-04", who + " raises although nobody can call more", "call or fold",
                    "raise to " + turn.amount(total), "Everybody else has folded or is all-in.");
            return true;
        }
        if (!isReopened(before, seat)) {
            turn.refuse("RULE-06", who + " raises although a short all-in did not reopen the bet",
                    "call or fold", "raise to " + turn.amount(total),
                    "Since " + who + " acted the bet grew by "
                            + turn.amount(before.top - before.bet[seat]) + "; a full raise is "
                            + turn.amount(reopeningSize(before)) + ".");
            return true;
        }
        return isCapRefused(turn, who, total);
    }

    private static boolean isCapRefused(Turn turn, SeatNumber who, long total) {
        HandState before = turn.before;
        if (!isCapped(before)) {
            return false;
        }
        if (before.liveCount() == 2) {
            turn.remark("RULE-05", who + " raises above the cap with two players left",
                    "at most " + before.profile.raiseCap() + " bets and raises", "one more",
                    "Many rooms lift the cap heads-up, others do not.");
            return false;
        }
        turn.refuse("RULE-05", who + " raises above the cap of the street",
                "at most " + before.profile.raiseCap() + " bets and raises",
                "raise to " + turn.amount(total), "Compare the room's cap; profiles can lift it.");
        return true;
    }

    private static boolean isWrongSize(Turn turn, int seat, long total) {
        HandState before = turn.before;
        SeatNumber who = SeatNumber.of(seat + 1);
        long smallest = smallest(before);
        boolean isAllIn = total == before.stack[seat] + before.bet[seat];
        if (structure(before) == Variant.Betting.FIXED_LIMIT) {
            if (isFixedSize(before, total) || isAllIn && total < smallest) {
                return false;
            }
            if (total < smallest && total == mostAgainst(before, seat)) {
                remarkEffective(turn, who, smallest, total);
                return false;
            }
            turn.refuse("RULE-05", who + " bets another size than the limit", "to "
                    + turn.amount(smallest), "to " + turn.amount(total),
                    turn.amount(total - smallest), "The street's bet is "
                            + turn.amount(unit(before)) + "; only an all-in may be smaller.");
            return true;
        }
        if (total < smallest && !isAllIn) {
            if (total == mostAgainst(before, seat)) {
                remarkEffective(turn, who, smallest, total);
                return false;
            }
            turn.refuse("RULE-05", who + " raises less than the minimum", "at least to "
                    + turn.amount(smallest), "to " + turn.amount(total),
                    turn.amount(total - smallest),
                    "The last full raise sets the smallest raise; only an all-in may be smaller.");
            return true;
        }
        long largest = largest(before, seat);
        if (total > largest) {
            turn.refuse("RULE-05", who + " bets more than the pot", "at most to "
                    + turn.amount(largest), "to " + turn.amount(total),
                    turn.amount(total - largest),
                    "Pot limit: the pot after a call may be added to the bet.");
            return true;
        }
        return false;
    }

    private static void remarkEffective(Turn turn, SeatNumber who, long smallest, long total) {
        turn.remark("RULE-05", who + " raises less than the minimum to put the others in",
                "at least to " + turn.amount(smallest), "to " + turn.amount(total),
                "Nobody else can have more, so the amount makes no difference.");
    }

    /** Over a short all-in rooms either complete the bet, add one, or count it as made. */
    private static boolean isFixedSize(HandState state, long total) {
        long unit = unit(state);
        if (total == smallest(state) || total == state.top + unit) {
            return !isCompletion(state) || total == unit;
        }
        return state.top != state.fullLevel && !isCompletion(state)
                && (total == state.fullLevel + unit || total == state.fullLevel + 2 * unit);
    }
}
