package dev.railbird.cli.tamper;

import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.hand.SeatNumber;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who acts in an event. */
final class Actor {
    private Actor() {
    }

    /** Empty for what is no action of a player whose turn it is. */
    static Optional<SeatNumber> of(PokerEvent event) {
        return IntStream.rangeClosed(1, SeatNumber.MAX).mapToObj(SeatNumber::of)
                .filter(seat -> by(event, seat).filter(event::equals).isPresent()).findFirst();
    }

    /** The same action of another player. */
    static Optional<PokerEvent> by(PokerEvent event, SeatNumber seat) {
        if (event instanceof PokerEvent.Folded) {
            return Optional.of(new PokerEvent.Folded(seat));
        } else if (event instanceof PokerEvent.CheckedOrCalled) {
            return Optional.of(new PokerEvent.CheckedOrCalled(seat));
        } else if (event instanceof PokerEvent.Checked) {
            return Optional.of(new PokerEvent.Checked(seat));
        } else if (event instanceof PokerEvent.Called call) {
            return Optional.of(new PokerEvent.Called(seat, call.paid()));
        } else if (event instanceof PokerEvent.BetOrRaised bet) {
            return Optional.of(new PokerEvent.BetOrRaised(seat, bet.streetTotal()));
        } else if (event instanceof PokerEvent.BetOrRaisedBy bet) {
            return Optional.of(new PokerEvent.BetOrRaisedBy(seat, bet.added()));
        } else if (event instanceof PokerEvent.WentAllIn) {
            return Optional.of(new PokerEvent.WentAllIn(seat));
        }
        return Optional.empty();
    }
}
