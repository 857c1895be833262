package dev.railbird.cli.tamper;

import dev.railbird.core.chips.ChipDelta;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.HandStatus;
import dev.railbird.core.replay.Replayer;
import dev.railbird.core.replay.RuleProfile;
import dev.railbird.core.replay.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Makes every figure of a forged hand agree with it: each moves by what the forgery moves. */
final class Results {
    private final HandReplay before;
    private final HandReplay after;

    private Results(HandReplay before, HandReplay after) {
        this.before = before;
        this.after = after;
    }

    /** Empty when the forged hand cannot be played to its end. */
    static Optional<PokerHand> follow(PokerHand clean, PokerHand forged) {
        Results results = new Results(played(clean), played(forged));
        boolean isWhole = results.before.status() == HandStatus.COMPLETE
                && results.after.status() == HandStatus.COMPLETE;
        return isWhole ? results.inAwards(Redraft.claims(forged, results::followed))
                : Optional.empty();
    }

    static HandReplay played(PokerHand hand) {
        return Replayer.replay(hand, RuleProfile.named(hand.profile())
                .orElse(RuleProfile.STANDARD).payingByRule());
    }

    /** What came to a seat from the pots, and what went back to it. */
    static long collected(HandReplay replay, SeatNumber seat) {
        return replay.end().wonBy(seat).units() + returned(replay, seat);
    }

    private static long returned(HandReplay replay, SeatNumber seat) {
        long units = 0;
        for (Step step : replay.steps()) {
            if (step instanceof Step.Accepted taken
                    && taken.settled() instanceof PokerEvent.UncalledBetReturned back
                    && back.seat().equals(seat)) {
                units += back.amount().units();
            }
        }
        return units;
    }

    private Optional<Claim> followed(RecordedClaim recorded) {
        Claim claim = recorded.claim();
        long event = recorded.afterEvent();
        if (claim instanceof Claim.FinalStack last) {
            return chips(last.stack(), moved(last.seat()))
                    .map(stack -> new Claim.FinalStack(last.seat(), stack));
        } else if (claim instanceof Claim.Winnings won) {
            return winnings(won);
        } else if (claim instanceof Claim.NetResult net) {
            return Optional.of(new Claim.NetResult(net.seat(), new ChipDelta(net.net().units()
                    + after.end().netUnitsOf(net.seat()) - before.end().netUnitsOf(net.seat()))));
        } else if (claim instanceof Claim.RakeAmount rake) {
            return chips(rake.amount(), after.end().rake().units() - before.end().rake().units())
                    .map(Claim.RakeAmount::new);
        } else if (claim instanceof Claim.TotalPot pot) {
            return chips(pot.amount(), bet(after, pot.basis()) - bet(before, pot.basis()))
                    .map(amount -> new Claim.TotalPot(amount, pot.basis()));
        } else if (claim instanceof Claim.StackAfter stack) {
            return chips(stack.stack(), at(after, event).stackOf(stack.seat()).units()
                    - at(before, event).stackOf(stack.seat()).units())
                    .map(amount -> new Claim.StackAfter(stack.seat(), amount));
        } else if (claim instanceof Claim.PotTotal pot) {
            return chips(pot.amount(), at(after, event).potTotal().units()
                    - at(before, event).potTotal().units()).map(Claim.PotTotal::new);
        } else if (claim instanceof Claim.CallFigure call) {
            return chips(call.amount(), at(after, event).streetBetOf(call.seat()).units()
                    - at(before, event).streetBetOf(call.seat()).units())
                    .map(amount -> new Claim.CallFigure(call.seat(), amount));
        }
        return Optional.of(claim);
    }

    private Optional<Claim> winnings(Claim.Winnings won) {
        SeatNumber seat = won.seat();
        long moved = switch (won.basis()) {
            case COLLECTED -> after.end().wonBy(seat).units() - before.end().wonBy(seat).units();
            case COLLECTED_WITH_RETURN -> collected(after, seat) - collected(before, seat);
            case UNSPECIFIED -> 0;
        };
        return chips(won.amount(), moved)
                .map(amount -> new Claim.Winnings(seat, amount, won.basis()));
    }

    private long moved(SeatNumber seat) {
        return after.end().stackOf(seat).units() - before.end().stackOf(seat).units();
    }

    private static long bet(HandReplay replay, Claim.PotBasis basis) {
        long units = replay.end().rake().units();
        for (int seat = 1; seat <= replay.end().seatCount(); seat++) {
            units += basis == Claim.PotBasis.ALL_BETS ? collected(replay, SeatNumber.of(seat))
                    : replay.end().wonBy(SeatNumber.of(seat)).units();
        }
        return units;
    }

    /** The table right after the event of this number, before what follows by rule. */
    private static HandState at(HandReplay replay, long event) {
        HandState table = replay.start();
        for (Step step : replay.steps()) {
            boolean isDerived = step.recorded().provenance() == Provenance.DERIVED;
            if (step.recorded().number() == event && !isDerived) {
                return step.state();
            }
            table = step.state();
        }
        return table;
    }

    private static Optional<Chips> chips(Chips amount, long moved) {
        return amount.units() + moved < 0 ? Optional.empty()
                : Optional.of(Chips.of(amount.units() + moved));
    }

    /** Shares that the log writes as events are written anew. */
    private Optional<PokerHand> inAwards(PokerHand forged) {
        TreeMap<SeatNumber, Long> shares = new TreeMap<>();
        List<RecordedEvent> events = new ArrayList<>();
        List<RecordedEvent> places = new ArrayList<>();
        for (RecordedEvent recorded : forged.events()) {
            if (recorded.event() instanceof PokerEvent.PotAwarded share) {
                shares.merge(share.seat(), share.amount().units(), Long::sum);
                places.add(recorded);
            } else {
                events.add(recorded);
            }
        }
        if (places.isEmpty()) {
            return Optional.of(forged);
        }
        RecordedEvent last = places.get(places.size() - 1);
        int used = 0;
        for (int number = 1; number <= after.end().seatCount(); number++) {
            SeatNumber seat = SeatNumber.of(number);
            long share = shares.getOrDefault(seat, 0L) + collected(after, seat)
                    - collected(before, seat);
            if (share > 0) {
                RecordedEvent place = used < places.size() ? places.get(used)
                        : new RecordedEvent(last.number() + used, last.event(),
                                last.provenance(), last.location(), last.playedAt());
                used++;
                events.add(Redraft.as(place,
                        new PokerEvent.PotAwarded(seat, 0, Chips.of(share))));
            }
        }
        return Optional.of(Redraft.closedUp(forged, events));
    }
}
