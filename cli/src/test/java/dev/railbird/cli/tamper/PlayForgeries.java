package dev.railbird.cli.tamper;

import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.hand.SeatNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Actions that are not the ones that were made. */
final class PlayForgeries {
    private PlayForgeries() {
    }

    static Optional<Window> amount(Window log) {
        return forgedAmount(log).map(log::with);
    }

    static Optional<Window> amountAndResults(Window log) {
        return forgedAmount(log).flatMap(forged -> Results.follow(log.hand(), forged))
                .map(log::with);
    }

    private static Optional<PokerHand> forgedAmount(Window log) {
        PokerHand hand = log.hand();
        List<Integer> bets = IntStream.range(0, hand.events().size()).filter(k ->
                hand.events().get(k).event() instanceof PokerEvent.BetOrRaised
                || hand.events().get(k).event() instanceof PokerEvent.BetOrRaisedBy).boxed()
                .toList();
        return log.pick(bets).map(k -> Redraft.event(hand, k, more(hand.events().get(k).event(),
                hand.setup().sizes().small())));
    }

    private static PokerEvent more(PokerEvent event, Chips by) {
        if (event instanceof PokerEvent.BetOrRaised bet) {
            return new PokerEvent.BetOrRaised(bet.seat(), bet.streetTotal().plus(by));
        } else if (event instanceof PokerEvent.BetOrRaisedBy bet) {
            return new PokerEvent.BetOrRaisedBy(bet.seat(), bet.added().plus(by));
        }
        return event;
    }

    static Optional<Window> removed(Window log) {
        return log.pick(actions(log.hand())).map(k -> {
            List<RecordedEvent> events = new ArrayList<>(log.hand().events());
            events.remove((int) k);
            return log.with(Redraft.closedUp(log.hand(), events));
        });
    }

    /** Nothing is numbered anew. */
    static Optional<Window> removedWithItsNumber(Window log) {
        return log.pick(actions(log.hand())).map(k -> {
            List<RecordedEvent> events = new ArrayList<>(log.hand().events());
            long number = events.remove((int) k).number();
            return log.with(Redraft.events(log.hand(), events).claiming(log.hand().claims()
                    .stream().filter(claim -> claim.afterEvent() != number).toList()));
        });
    }

    /** The same player does the same again. */
    static Optional<Window> inserted(Window log) {
        return log.pick(actions(log.hand())).map(k -> {
            RecordedEvent twin = log.hand().events().get(k);
            List<RecordedEvent> events = new ArrayList<>(log.hand().events());
            events.add(k, new RecordedEvent(-1, twin.event(), twin.provenance(), twin.location(),
                    twin.playedAt()));
            return log.with(Redraft.closedUp(log.hand(), events));
        });
    }

    /** An action and the next one, each with the other's number and time. */
    static Optional<Window> reordered(Window log) {
        PokerHand hand = log.hand();
        List<Integer> actions = actions(hand);
        return log.pick(actions.stream().filter(k -> actions.contains(k + 1)
                && !event(hand, k).equals(event(hand, k + 1))).toList())
                .map(k -> log.with(Redraft.event(Redraft.event(hand, k, event(hand, k + 1)),
                        k + 1, event(hand, k))));
    }

    static Optional<Window> otherActor(Window log) {
        PokerHand hand = log.hand();
        return log.pick(actions(hand)).flatMap(k -> Actor.of(event(hand, k))
                .map(seat -> SeatNumber.of(seat.value() % hand.setup().seats().size() + 1))
                .flatMap(other -> Actor.by(event(hand, k), other))
                .map(forged -> log.with(Redraft.event(hand, k, forged))));
    }

    /** The last bet was called; now nobody has called it, and results follow. */
    static Optional<Window> callBecomesFold(Window log) {
        PokerHand hand = log.hand();
        for (int k = hand.events().size() - 1; k >= 0; k--) {
            if (event(hand, k) instanceof PokerEvent.Called
                    || event(hand, k) instanceof PokerEvent.CheckedOrCalled) {
                SeatNumber seat = Actor.of(event(hand, k)).orElseThrow();
                List<RecordedEvent> events = new ArrayList<>(hand.events().subList(0, k));
                events.add(Redraft.as(hand.events().get(k), new PokerEvent.Folded(seat)));
                hand.events().subList(k + 1, hand.events().size()).stream()
                        .filter(late -> late.event() instanceof PokerEvent.PotAwarded)
                        .forEach(events::add);
                return Results.follow(hand, Redraft.closedUp(hand, events)).map(log::with);
            }
        }
        return Optional.empty();
    }

    private static PokerEvent event(PokerHand hand, int place) {
        return hand.events().get(place).event();
    }

    private static List<Integer> actions(PokerHand hand) {
        return IntStream.range(0, hand.events().size())
                .filter(k -> Actor.of(event(hand, k)).isPresent()).boxed().toList();
    }
}
