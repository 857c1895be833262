package dev.railbird.core.replay;

import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.hand.SeatNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An intention made into events: the nearest legal one, and the mechanical steps that it causes.
 *
 * @param events settled events in order; empty when the table waits for something else
 * @param state the state that folding the events leads to
 */
public record Decision(List<PokerEvent> events, HandState state) {
    public Decision {
        events = List.copyOf(events);
    }

    public static Decision decide(HandState state, Intention intention) {
        Optional<PokerEvent> wanted = eventOf(state, intention);
        List<PokerEvent> events = new ArrayList<>();
        Turn turn = wanted.isEmpty() ? null : PokerFold.play(state, wanted.get());
        if (turn == null || turn.refusal != null) {
            return new Decision(events, state);
        }
        events.add(turn.settled);
        return follow(turn.after, events);
    }

    /**
     * The settled event that an intention of this seat becomes on this table, whoever is to act by
     * the rules; empty when the rules refuse it.
     */
    public static Optional<PokerEvent> asked(HandState state, SeatNumber seat,
            Intention intention) {
        boolean isBetting = state.phase == Phase.BETTING || state.phase == Phase.BRINGING_IN;
        if (!isBetting || seat.index() >= state.seats || !state.isLive(seat)) {
            return Optional.empty();
        }
        HandState table = state.draft();
        table.toAct = seat.index();
        return action(table, intention).map(wanted -> PokerFold.play(table, wanted))
                .filter(turn -> turn.refusal == null).map(turn -> turn.settled);
    }

    /** The forced bets that stand before the first decision. */
    public static Decision open(HandState start) {
        return follow(start, new ArrayList<>());
    }

    private static Decision follow(HandState from, List<PokerEvent> events) {
        HandState state = from;
        Optional<PokerEvent> due = due(state);
        while (due.isPresent()) {
            Turn turn = PokerFold.play(state, due.get());
            if (turn.refusal != null) {
                throw new IllegalStateException("derived step refused: " + turn.refusal);
            }
            events.add(turn.settled);
            state = turn.after;
            due = due(state);
        }
        return new Decision(events, state);
    }

    private static Optional<PokerEvent> due(HandState state) {
        return switch (state.phase) {
            case POSTING -> Posting.due(state);
            case BETTING -> Streets.dueReturn(state).map(event -> event);
            case SHOWDOWN -> unspoken(state) == 0 ? Awards.due(concluded(state))
                    : Optional.empty();
            case OVER -> Awards.due(state);
            case DEALING, BRINGING_IN, DRAWING -> Optional.empty();
        };
    }

    private static HandState concluded(HandState state) {
        HandState draft = state.draft();
        Showing.conclude(draft);
        return draft;
    }

    private static int unspoken(HandState state) {
        return state.live & ~state.shown & ~state.mucked;
    }

    private static Optional<PokerEvent> eventOf(HandState state, Intention intention) {
        return switch (state.phase) {
            case DEALING -> intention instanceof Intention.Deal deal
                    ? Optional.of(dealt(state, deal)) : Optional.empty();
            case DRAWING -> intention instanceof Intention.Discard discard
                    ? Optional.of(new PokerEvent.Discarded(toAct(state), discard.cards()))
                    : Optional.empty();
            case BRINGING_IN, BETTING -> state.toAct < 0 ? Optional.empty()
                    : action(state, intention);
            case SHOWDOWN -> spoken(state, intention);
            case POSTING, OVER -> Optional.empty();
        };
    }

    private static SeatNumber toAct(HandState state) {
        return SeatNumber.of(state.toAct + 1);
    }

    private static PokerEvent dealt(HandState state, Intention.Deal deal) {
        Optional<SeatNumber> seat = DueCards.in(state).flatMap(DueCards::seat);
        return seat.isEmpty() ? new PokerEvent.BoardDealt(deal.cards())
                : new PokerEvent.HoleCardsDealt(seat.get(), deal.cards());
    }

    private static Optional<PokerEvent> action(HandState state, Intention intention) {
        SeatNumber seat = toAct(state);
        boolean opens = state.phase == Phase.BRINGING_IN;
        if (intention instanceof Intention.Fold && !opens) {
            return Optional.of(new PokerEvent.Folded(seat));
        }
        Optional<Options.Range> raise = Betting.options(state).raise();
        if (raise.isPresent() && intention instanceof Intention.RaiseTo to) {
            long total = Math.max(raise.get().from().units(),
                    Math.min(raise.get().to().units(), to.total().units()));
            return Optional.of(new PokerEvent.BetOrRaised(seat, Chips.of(total)));
        }
        if (raise.isPresent() && intention instanceof Intention.AllIn) {
            return Optional.of(new PokerEvent.BetOrRaised(seat, raise.get().to()));
        }
        if (intention instanceof Intention.Deal || intention instanceof Intention.Discard
                || intention instanceof Intention.Show || intention instanceof Intention.Muck) {
            return Optional.empty();
        }
        return Optional.of(opens ? bringIn(state, seat) : new PokerEvent.CheckedOrCalled(seat));
    }

    private static PokerEvent bringIn(HandState state, SeatNumber seat) {
        return new PokerEvent.BringInPosted(seat, state.setup.sizes().bringIn()
                .atMost(Chips.of(state.stack[seat.index()])));
    }

    private static Optional<PokerEvent> spoken(HandState state, Intention intention) {
        int open = unspoken(state);
        boolean mucks = intention instanceof Intention.Muck;
        if (open == 0 || !mucks && !(intention instanceof Intention.Show)) {
            return Optional.empty();
        }
        int seat = state.profile.has(RuleProfile.Habit.EVERYBODY_SPEAKS)
                ? Showing.nextToSpeak(state) : Integer.numberOfTrailingZeros(open);
        boolean isLast = Showing.isLastInItsPot(state, seat);
        return Optional.of(mucks && !isLast ? new PokerEvent.HandMucked(SeatNumber.of(seat + 1))
                : new PokerEvent.HandShown(SeatNumber.of(seat + 1),
                        List.of(state.cards.hole[seat])));
    }
}
