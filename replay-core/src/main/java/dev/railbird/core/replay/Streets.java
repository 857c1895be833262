package dev.railbird.core.replay;

import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.PokerEvent.UncalledBetReturned;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.StreetPlan;
import java.util.Optional;

/** How streets begin and end. */
final class Streets {
    private Streets() {
    }

    static void begin(HandState draft, int street) {
        StreetPlan plan = draft.setup.variant().streets().get(street);
        draft.street = street;
        TableCards cards = draft.ownCards();
        cards.burntThisStreet = 0;
        cards.boardOwed = plan.boardCards();
        cards.owedCards = new int[draft.seats];
        cards.communityStreet = false;
        if (street > 0) {
            cards.dealt = new int[draft.seats];
            draft.top = 0;
            draft.fullLevel = 0;
            draft.lastRaise = 0;
            draft.raises = 0;
            if (draft.profile.minimumRaise() == RuleProfile.MinimumRaise.LARGEST_FROM_BIG_BLIND) {
                draft.fullLevel = Posting.highestBlind(draft);
                draft.lastRaise = draft.fullLevel;
            }
            draft.acted = 0;
        }
        if (plan.isDraw()) {
            draft.phase = Phase.DRAWING;
            draft.toAct = Integer.numberOfTrailingZeros(draft.live);
            return;
        }
        draft.phase = Phase.DEALING;
        draft.toAct = HandState.NOBODY;
        int perSeat = plan.holeCards().length();
        for (int i = 0; i < draft.seats; i++) {
            cards.owedCards[i] = draft.isLive(i) ? perSeat : 0;
        }
        if (street > 0 && perSeat > 0 && Dealing.deckLeft(draft) - 1 < draft.liveCount()) {
            // Eight-handed stud can run out of cards: one card is then dealt for everybody, or
            // the burnt and mucked cards are used again; the log shows which.
            cards.communityStreet = true;
        }
        if (street == 0 && Dealing.isDealt(draft)) {
            // Some systems deal before the blinds are posted.
            openBetting(draft);
        }
    }

    /** All cards of the street lie on the table: open the betting, or skip it. */
    static void openBetting(HandState draft) {
        draft.toAct = HandState.NOBODY;
        draft.isOpenerUnsure = false;
        if (draft.setup.variant().isStud() && draft.street == 0
                && !draft.setup.sizes().bringIn().isZero() && draft.ableCount() > 0) {
            draft.phase = Phase.BRINGING_IN;
            draft.toAct = Openers.bringIn(draft);
            return;
        }
        draft.phase = Phase.BETTING;
        int opener = Openers.opener(draft);
        if (draft.street > 0) {
            draft.aggressor = HandState.NOBODY;
        }
        draft.toAct = Betting.isSkipped(draft) ? HandState.NOBODY
                : Betting.nextToAct(draft, opener);
        if (draft.toAct == HandState.NOBODY) {
            closeBetting(draft);
        }
    }

    /** Nobody has to act any more; a bet that was not called goes back before the street ends. */
    static void closeBetting(HandState draft) {
        draft.toAct = HandState.NOBODY;
        if (uncalledSeat(draft) == HandState.NOBODY) {
            end(draft);
        }
    }

    /** The seat whose bet is higher than every other bet of the street, or nobody. */
    static int uncalledSeat(HandState state) {
        if (state.profile.uncalled() == RuleProfile.Uncalled.LAST_POT
                || LoggedFold.isFor(state.profile)
                || state.phase != Phase.BETTING || state.toAct != HandState.NOBODY) {
            return HandState.NOBODY;
        }
        int highest = HandState.NOBODY;
        long most = 0;
        long second = 0;
        for (int i = 0; i < state.seats; i++) {
            if (state.bet[i] > most) {
                second = most;
                most = state.bet[i];
                highest = i;
            } else if (state.bet[i] > second) {
                second = state.bet[i];
            }
        }
        return most > second ? highest : HandState.NOBODY;
    }

    static Optional<UncalledBetReturned> dueReturn(HandState state) {
        int seat = uncalledSeat(state);
        if (seat == HandState.NOBODY) {
            return Optional.empty();
        }
        return Optional.of(new UncalledBetReturned(SeatNumber.of(seat + 1),
                Chips.of(excess(state, seat))));
    }

    private static long excess(HandState state, int seat) {
        long second = 0;
        for (int i = 0; i < state.seats; i++) {
            if (i != seat) {
                second = Math.max(second, state.bet[i]);
            }
        }
        return state.bet[seat] - second;
    }

    static Turn returnBet(Turn turn, UncalledBetReturned event) {
        HandState before = turn.before;
        int seat = event.seat().index();
        int due = uncalledSeat(before);
        long amount = due == HandState.NOBODY ? 0 : excess(before, due);
        if (due != seat || amount != event.amount().units()) {
            return turn.refuse("RULE-11", event.seat() + " is returned a bet that is not uncalled",
                    due == HandState.NOBODY ? "no return"
                            : "p" + (due + 1) + " " + turn.amount(amount),
                    event.seat() + " " + turn.amount(event.amount().units()),
                    "The part above the second largest bet of the street goes back.");
        }
        HandState draft = turn.draft();
        draft.ownMoney();
        draft.stack[seat] += amount;
        draft.bet[seat] -= amount;
        draft.put[seat] -= amount;
        draft.middle -= amount;
        end(draft);
        return turn;
    }

    private static void end(HandState draft) {
        draft.bet = new long[draft.seats];
        draft.toAct = HandState.NOBODY;
        if (draft.liveCount() == 1) {
            draft.phase = Phase.OVER;
        } else if (draft.isLastStreet()) {
            draft.phase = Phase.SHOWDOWN;
        } else {
            draft.runsOut = draft.ableCount() <= 1;
            begin(draft, draft.street + 1);
        }
    }
}
