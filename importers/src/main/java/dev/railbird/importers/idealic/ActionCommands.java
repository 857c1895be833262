package dev.railbird.importers.idealic;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.Decision;
import dev.railbird.core.replay.DueCards;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.Intention;
import dev.railbird.core.replay.Options;
import dev.railbird.core.replay.Phase;
import java.util.List;
import java.util.Optional;

/**
 * Intentions made into action strings, as the engine's command functions make them: pure, amounts
 * moved to the nearest legal one, empty for what cannot be. Whose turn it is does not matter here,
 * as it does not there; the fold says that.
 */
public final class ActionCommands {
    /** An action string, and the event that it stands for. */
    public record Made(String text, PokerEvent event) {
    }

    private final PokerHand hand;
    private final HandState state;

    /** @param replay the hand up to now, folded by the rules that it is to go on by */
    public ActionCommands(HandReplay replay) {
        hand = replay.hand();
        state = replay.end();
    }

    /** A player by name, by index from 0, or as action strings write it, {@code p1}. */
    public Optional<SeatNumber> player(String nameOrIndex) {
        int seats = hand.setup().seats().size();
        for (int i = 0; i < seats; i++) {
            if (hand.setup().seats().get(i).name().equals(nameOrIndex)) {
                return Optional.of(SeatNumber.of(i + 1));
            }
        }
        for (int i = 0; i < seats; i++) {
            if (Integer.toString(i).equals(nameOrIndex) || ("p" + (i + 1)).equals(nameOrIndex)) {
                return Optional.of(SeatNumber.of(i + 1));
            }
        }
        return Optional.empty();
    }

    public Optional<Made> fold(SeatNumber seat) {
        return made(canAct(seat), seat + " f", new PokerEvent.Folded(seat));
    }

    /** Nothing may stand against the seat: the string would be a call. */
    public Optional<Made> check(SeatNumber seat) {
        return made(canAct(seat) && state.options(seat).callPays().isZero(), seat + " cc",
                new PokerEvent.CheckedOrCalled(seat));
    }

    /** With the seat's total of the street after the call, all of its stack at most. */
    public Optional<Made> call(SeatNumber seat) {
        return canAct(seat) ? made(true, seat + " cc " + text(called(seat)),
                new PokerEvent.CheckedOrCalled(seat)) : Optional.empty();
    }

    /** A bet or raise to a total of the street; what is no raise any more is a call. */
    public Optional<Made> betTo(SeatNumber seat, Chips total) {
        if (!canAct(seat)) {
            return Optional.empty();
        }
        Optional<Options.Range> raise = state.options(seat).raise();
        boolean isCall = total.equals(state.betToMatch()) && !total.isZero();
        if (raise.isEmpty() || isCall) {
            return call(seat);
        }
        long wanted = Math.max(raise.get().from().units(),
                Math.min(raise.get().to().units(), total.units()));
        return bet(seat, Chips.of(wanted));
    }

    /** The engine writes every all-in as a bet, one that falls short of the bet too. */
    public Optional<Made> allIn(SeatNumber seat) {
        if (!canAct(seat)) {
            return Optional.empty();
        }
        Chips all = state.stackOf(seat).plus(state.streetBetOf(seat));
        boolean isRaise = all.isMoreThan(state.betToMatch());
        return isRaise && state.options(seat).raise().isEmpty() ? call(seat)
                : bet(seat, all);
    }

    private Optional<Made> bet(SeatNumber seat, Chips total) {
        return made(true, seat + " cbr " + text(total), new PokerEvent.BetOrRaised(seat, total));
    }

    private static Optional<Made> made(boolean isPossible, String text, PokerEvent event) {
        return isPossible ? Optional.of(new Made(text, event)) : Optional.empty();
    }

    /** Words of a player; without words there is no action. */
    public Optional<Made> message(SeatNumber seat, String words) {
        String line = words.replace('\n', ' ').replace('\r', ' ').strip();
        return made(!line.isEmpty(), seat + " m " + line,
                new PokerEvent.Remarked(Optional.of(seat), line));
    }

    /** What the dealer does next: cards by the hand's seed, or the next hand of a showdown. */
    public Optional<Made> deal() {
        if (state.phase() == Phase.SHOWDOWN) {
            List<PokerEvent> shown = Decision.decide(state, new Intention.Show()).events();
            return shown.isEmpty() || !(shown.get(0) instanceof PokerEvent.HandShown show)
                    ? Optional.empty()
                    : made(true, show.seat() + " sm " + SeededCards.text(show.cards()), show);
        }
        Optional<DueCards> due = DueCards.in(state);
        List<CardSlot> cards = due.isEmpty() ? List.of()
                : SeededCards.next(hand, state, due.get().count());
        if (cards.isEmpty()) {
            return Optional.empty();
        }
        Optional<SeatNumber> seat = due.get().seat();
        return made(true, "d " + seat.map(to -> "dh " + to + " ").orElse("db ")
                + SeededCards.text(cards), seat.isPresent()
                        ? new PokerEvent.HoleCardsDealt(seat.get(), cards)
                        : new PokerEvent.BoardDealt(cards));
    }

    private boolean canAct(SeatNumber seat) {
        return state.phase() == Phase.BETTING && state.isLive(seat) && !state.isAllIn(seat);
    }

    private Chips called(SeatNumber seat) {
        return state.streetBetOf(seat).plus(state.options(seat).callPays());
    }

    private String text(Chips chips) {
        return hand.setup().scale().text(chips);
    }
}
