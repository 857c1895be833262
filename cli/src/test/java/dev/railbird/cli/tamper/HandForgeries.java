package dev.railbird.cli.tamper;

import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.hand.HandId;
import dev.railbird.core.hand.SeatSetup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Hands that are not where they were played, or not by whom, or not when. */
final class HandForgeries {
    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);
    private static final BigDecimal MILLIS = BigDecimal.valueOf(1000);
    private static final BigDecimal MANY = new BigDecimal("100000000000");

    private HandForgeries() {
    }

    static Optional<Window> removed(Window log) {
        List<PokerHand> hands = new ArrayList<>(log.hands());
        hands.remove(log.at());
        return log.hasNext() ? Optional.of(new Window(hands, log.at())) : Optional.empty();
    }

    /** The hands that follow move up to the ids before theirs. */
    static Optional<Window> removedAndRenumbered(Window log) {
        return removed(log).map(shorter -> new Window(IntStream
                .range(0, shorter.hands().size()).mapToObj(k -> k < log.at()
                        ? shorter.hands().get(k) : Redraft.called(shorter.hands().get(k),
                        log.hands().get(k).id(), log.hands().get(k).stream())).toList(),
                log.at()));
    }

    static Optional<Window> duplicated(Window log) {
        List<PokerHand> hands = new ArrayList<>(log.hands());
        hands.add(log.at() + 1, log.hand());
        return log.hasNext() ? Optional.of(new Window(hands, log.at())) : Optional.empty();
    }

    /** Once more under an id of its own. */
    static Optional<Window> duplicatedUnderNewId(Window log) {
        return duplicated(log).map(longer -> longer.with(log.at() + 1, Redraft.called(log.hand(),
                new HandId(log.hand().id().text() + "0"),
                log.hand().stream())));
    }

    static Optional<Window> reordered(Window log) {
        List<PokerHand> hands = new ArrayList<>(log.hands());
        if (!log.hasNext()) {
            return Optional.empty();
        }
        Collections.swap(hands, log.at(), log.at() + 1);
        return Optional.of(new Window(hands, log.at()));
    }

    /** Another hand of as many players is told in the place of this one, by its players. */
    static Optional<Window> transplanted(Window log) {
        PokerHand hand = log.hand();
        return log.hands().stream().filter(other -> other != hand
                        && other.setup().seats().size() == hand.setup().seats().size())
                .findFirst().map(other -> log.with(Redraft.called(Redraft.seats(other,
                        seats -> named(seats, hand.setup().seats())), hand.id(),
                        hand.stream())));
    }

    private static List<SeatSetup> named(List<SeatSetup> seats, List<SeatSetup> names) {
        return IntStream.range(0, seats.size())
                .mapToObj(k -> named(seats.get(k), names.get(k).name())).toList();
    }

    private static SeatSetup named(SeatSetup seat, String name) {
        return new SeatSetup(name, seat.label(), seat.stack(), seat.forced(), seat.isDealtIn());
    }

    static Optional<Window> renamed(Window log) {
        return Optional.of(log.with(Redraft.seats(log.hand(), seats -> {
            seats.set(0, named(seats.get(0), "Somebody Else"));
            return seats;
        })));
    }

    /** Two players are told in each other's seats. */
    static Optional<Window> playersExchanged(Window log) {
        List<SeatSetup> old = log.hand().setup().seats();
        return old.get(0).name().equals(old.get(1).name()) ? Optional.empty()
                : Optional.of(log.with(Redraft.seats(log.hand(), seats -> {
                    seats.set(0, named(old.get(0), old.get(1).name()));
                    seats.set(1, named(old.get(1), old.get(0).name()));
                    return seats;
                })));
    }

    /** The whole hand is told to have been played an hour later. */
    static Optional<Window> movedInTime(Window log) {
        List<RecordedEvent> events = log.hand().events();
        return events.stream().noneMatch(event -> event.playedAt().isPresent())
                ? Optional.empty() : Optional.of(log.with(Redraft.events(log.hand(),
                events.stream().map(HandForgeries::later).toList())));
    }

    static Optional<Window> eventMovedInTime(Window log) {
        List<RecordedEvent> events = new ArrayList<>(log.hand().events());
        return log.pick(IntStream.range(0, events.size() - 1)
                .filter(k -> events.get(k).playedAt().isPresent()).boxed().toList()).map(k -> {
                    events.set(k, later(events.get(k)));
                    return log.with(Redraft.events(log.hand(), events));
                });
    }

    private static RecordedEvent later(RecordedEvent event) {
        return new RecordedEvent(event.number(), event.event(), event.provenance(),
                event.location(), event.playedAt().map(HandForgeries::later));
    }

    /** An hour later: seconds or thousandths as a number, or a clock. */
    private static String later(String time) {
        int clock = time.indexOf('T') + 1;
        if (clock > 0) {
            int hour = (Integer.parseInt(time.substring(clock, clock + 2)) + 1) % 24;
            return time.substring(0, clock) + hour / 10 + hour % 10 + time.substring(clock + 2);
        }
        BigDecimal number = new BigDecimal(time);
        return number.add(number.compareTo(MANY) > 0 ? HOUR.multiply(MILLIS) : HOUR)
                .toPlainString();
    }

    /** The log ends before this hand is over. */
    static Optional<Window> cutOff(Window log) {
        List<RecordedEvent> events = log.hand().events();
        int half = events.size() / 2;
        boolean isRemark = events.get(half).event() instanceof PokerEvent.Remarked;
        List<PokerHand> hands = new ArrayList<>(log.hands().subList(0, log.at()));
        hands.add(Redraft.closedUp(log.hand(), events.subList(0, half)));
        return half == 0 || isRemark ? Optional.empty() : Optional.of(new Window(hands, log.at()));
    }

    /** The hand is called off half way, its results with it, and play goes on. */
    static Optional<Window> calledOff(Window log) {
        return cutOff(log).filter(cut -> log.hasNext())
                .map(cut -> log.with(Knowledge.withoutResults(cut.hand())));
    }

    /** The hands from this one on are gone. */
    static Optional<Window> lastHandsGone(Window log) {
        return log.at() == 0 ? Optional.empty()
                : Optional.of(new Window(log.hands().subList(0, log.at()), log.at() - 1));
    }
}
