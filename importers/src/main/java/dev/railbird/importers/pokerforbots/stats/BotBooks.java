package dev.railbird.importers.pokerforbots.stats;

import dev.railbird.core.event.PokerHand;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.SeatSetup;
import dev.railbird.core.hand.StartingStack;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.HandStatus;
import dev.railbird.core.replay.Replayer;
import dev.railbird.core.replay.RuleProfile;
import java.util.Map;
import java.util.TreeMap;

/** What the hands of a game give each bot by their replay, whatever they state. */
final class BotBooks {
    private final Map<String, BotBook> books = new TreeMap<>();
    private int hands;
    private int unusable;
    private long bigBlind;
    private long smallBlind;
    private long greatestStart;

    /** By bot id. */
    Map<String, BotBook> byBot() {
        return books;
    }

    /** All that were added, those that cannot be used too. */
    int hands() {
        return hands;
    }

    /** Hands that could not be replayed, so that nothing can be added up. */
    int unusable() {
        return unusable;
    }

    long bigBlind() {
        return bigBlind;
    }

    /** What the blinds of a hand are together, less the big one. */
    long smallBlind() {
        return smallBlind;
    }

    /** The most that anybody began a hand with, before the blinds. */
    long greatestStart() {
        return greatestStart;
    }

    /** A hand that is there and cannot be read. */
    void miss() {
        hands++;
        unusable++;
    }

    void add(PokerHand hand) {
        hands++;
        HandReplay replay = Replayer.replay(hand, RuleProfile.POKERFORBOTS);
        HandState end = replay.end();
        bigBlind = hand.setup().sizes().big().units();
        smallBlind = hand.setup().seats().stream()
                .mapToLong(seat -> seat.forced().live().units()).sum() - bigBlind;
        if (replay.status() != HandStatus.COMPLETE || !end.unknowable().isEmpty()) {
            unusable++;
            return;
        }
        boolean isShown = end.liveSeats().size() > 1;
        Voluntary voluntary = Voluntary.of(replay);
        for (int i = 1; i <= end.seatCount(); i++) {
            SeatNumber seat = SeatNumber.of(i);
            begun(hand.setup().seat(seat));
            books.computeIfAbsent(hand.setup().seat(seat).name(), id -> new BotBook(bigBlind))
                    .add(new BotBook.Hand(end.netUnitsOf(seat), isShown && end.isLive(seat),
                            end.stackOf(seat).isZero(), voluntary.puts(seat),
                            voluntary.raises(seat)));
        }
    }

    private void begun(SeatSetup seat) {
        if (seat.stack() instanceof StartingStack.Known known) {
            greatestStart = Math.max(greatestStart, known.chips().units());
        }
    }
}
