package dev.railbird.cli.tamper;

import dev.railbird.core.chips.ChipDelta;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.hand.ForcedBets;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.SeatSetup;
import dev.railbird.core.hand.StartingStack;
import dev.railbird.core.replay.HandReplay;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Chips that are not where the play puts them. */
final class ChipForgeries {
    private ChipForgeries() {
    }

    /** All that the winner got goes to another player, and sums balance. */
    static Optional<Window> otherWinner(Window log) {
        HandReplay replay = Results.played(log.hand());
        return winner(replay).map(winner -> {
            long share = Results.collected(replay, winner);
            return log.with(paid(paid(log.hand(), winner, -share), next(replay, winner), share));
        });
    }

    /** One chip of the winner's is nobody's. */
    static Optional<Window> shavedPot(Window log) {
        return winner(Results.played(log.hand()))
                .map(winner -> log.with(paid(log.hand(), winner, -unit(log.hand()))));
    }

    /** One chip of the winner's is another player's, and sums balance. */
    static Optional<Window> movedChip(Window log) {
        HandReplay replay = Results.played(log.hand());
        return winner(replay).map(winner -> log.with(paid(paid(log.hand(), winner,
                -unit(log.hand())), next(replay, winner), unit(log.hand()))));
    }

    /** The house takes one chip more, and sums balance. */
    static Optional<Window> moreRake(Window log) {
        boolean tellsRake = log.hand().claims().stream()
                .anyMatch(recorded -> recorded.claim() instanceof Claim.RakeAmount);
        return winner(Results.played(log.hand())).filter(winner -> tellsRake)
                .map(winner -> log.with(Redraft.claims(paid(log.hand(), winner,
                        -unit(log.hand())), recorded -> Optional.of(
                        recorded.claim() instanceof Claim.RakeAmount rake
                                ? new Claim.RakeAmount(more(rake.amount(), unit(log.hand())))
                                : recorded.claim()))));
    }

    /** The house's account gets one chip less than the hand paid. */
    static Optional<Window> skimmedRake(Window log) {
        boolean isTold = log.hand().claims().stream()
                .anyMatch(recorded -> recorded.claim() instanceof Claim.RakeAccount);
        return Optional.of(log.hand()).filter(hand -> isTold).map(hand -> log.with(Redraft.claims(
                hand, recorded -> Optional.of(recorded.claim() instanceof Claim.RakeAccount account
                        ? new Claim.RakeAccount(account.before(),
                        more(account.after(), -unit(hand))) : recorded.claim()))));
    }

    static Optional<Window> startingStack(Window log) {
        return Optional.of(log.with(startingWithMore(log.hand())));
    }

    static Optional<Window> startingStackAndResults(Window log) {
        return Results.follow(log.hand(), startingWithMore(log.hand())).map(log::with);
    }

    private static PokerHand startingWithMore(PokerHand hand) {
        return Redraft.seats(hand, seats -> {
            SeatSetup seat = seats.get(0);
            if (seat.stack() instanceof StartingStack.Known known) {
                seats.set(0, new SeatSetup(seat.name(), seat.label(),
                        StartingStack.of(more(known.chips(), unit(hand))), seat.forced(),
                        seat.isDealtIn()));
            }
            return seats;
        });
    }

    static Optional<Window> blind(Window log) {
        List<SeatSetup> seats = log.hand().setup().seats();
        return log.pick(IntStream.range(0, seats.size())
                .filter(k -> !seats.get(k).forced().live().isZero()).boxed().toList())
                .map(k -> log.with(postingMore(log.hand(), k)));
    }

    private static PokerHand postingMore(PokerHand hand, int place) {
        PokerHand forged = Redraft.seats(hand, seats -> {
            SeatSetup seat = seats.get(place);
            ForcedBets forced = seat.forced();
            seats.set(place, new SeatSetup(seat.name(), seat.label(), seat.stack(),
                    new ForcedBets(forced.ante(), more(forced.live(), unit(hand)), forced.late(),
                            forced.dead()), seat.isDealtIn()));
            return seats;
        });
        return Redraft.events(forged, forged.events().stream().map(recorded ->
                recorded.event() instanceof PokerEvent.BlindPosted post
                        && post.seat().index() == place ? Redraft.as(recorded,
                        new PokerEvent.BlindPosted(post.seat(), more(post.paid(), unit(hand))))
                        : recorded).toList());
    }

    /**
     * What stands beside an event: a stack or a pot. What a call comes to is left out: it may count
     * the street or the call alone, and one can be edited into the other.
     */
    static Optional<Window> state(Window log) {
        Predicate<Claim> isAmount = claim -> claim instanceof Claim.StackAfter
                || claim instanceof Claim.PotTotal;
        List<Claim> states = log.hand().claims().stream().map(recorded -> recorded.claim())
                .filter(isAmount).toList();
        return log.pick(IntStream.range(0, states.size()).boxed().toList()).map(k ->
                log.with(Redraft.claims(log.hand(), recorded -> Optional.of(
                        recorded.claim() == states.get(k)
                                ? more(recorded.claim(), unit(log.hand())) : recorded.claim()))));
    }

    private static Claim more(Claim claim, long by) {
        if (claim instanceof Claim.StackAfter stack) {
            return new Claim.StackAfter(stack.seat(), more(stack.stack(), by));
        }
        return new Claim.PotTotal(more(((Claim.PotTotal) claim).amount(), by));
    }

    /** Every figure of what a seat got, with this much more. */
    private static PokerHand paid(PokerHand hand, SeatNumber seat, long by) {
        PokerHand forged = Redraft.claims(hand, recorded -> {
            Claim claim = recorded.claim();
            if (claim instanceof Claim.FinalStack last && last.seat().equals(seat)) {
                claim = new Claim.FinalStack(seat, more(last.stack(), by));
            } else if (claim instanceof Claim.Winnings won && won.seat().equals(seat)) {
                claim = new Claim.Winnings(seat, more(won.amount(), by), won.basis());
            } else if (claim instanceof Claim.NetResult net && net.seat().equals(seat)) {
                claim = new Claim.NetResult(seat, new ChipDelta(net.net().units() + by));
            }
            return Optional.of(claim);
        });
        return Redraft.events(forged, forged.events().stream()
                .map(recorded -> paid(recorded, seat, by)).toList());
    }

    private static RecordedEvent paid(RecordedEvent recorded, SeatNumber seat, long by) {
        return recorded.event() instanceof PokerEvent.PotAwarded share
                && share.seat().equals(seat) && share.amount().units() + by > 0
                ? Redraft.as(recorded, new PokerEvent.PotAwarded(seat, share.pot(),
                        more(share.amount(), by))) : recorded;
    }

    private static Optional<SeatNumber> winner(HandReplay replay) {
        return IntStream.rangeClosed(1, replay.end().seatCount()).mapToObj(SeatNumber::of)
                .filter(seat -> !replay.end().wonBy(seat).isZero()).findFirst();
    }

    private static SeatNumber next(HandReplay replay, SeatNumber seat) {
        return SeatNumber.of(seat.value() % replay.end().seatCount() + 1);
    }

    private static Chips more(Chips chips, long by) {
        return Chips.of(Math.max(0, chips.units() + by));
    }

    private static long unit(PokerHand hand) {
        return hand.setup().scale().granule();
    }
}
