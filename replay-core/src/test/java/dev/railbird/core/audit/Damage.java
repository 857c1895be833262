package dev.railbird.core.audit;

import dev.railbird.core.card.Card;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.Replayer;
import dev.railbird.core.replay.RuleProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The damages of {@link Corruption}, each a copy of the hand with one thing changed at event k. */
final class Damage {
    private Damage() {
    }

    static Optional<PokerHand> dropEvent(PokerHand hand, int k) {
        List<RecordedEvent> events = new ArrayList<>(hand.events());
        RecordedEvent gone = events.remove(k);
        // Dealt cards are rated shown or not, and a check that nobody needs may be left out.
        boolean makesNoDifference = gone.event() instanceof PokerEvent.HandShown
                || gone.event() instanceof PokerEvent.HandMucked || isOptionalCheck(hand, k);
        return makesNoDifference ? Optional.empty()
                : Optional.of(with(hand, renumbered(events)));
    }

    static Optional<PokerHand> repeatEvent(PokerHand hand, int k) {
        List<RecordedEvent> events = new ArrayList<>(hand.events());
        RecordedEvent again = events.get(k);
        if (again.event() instanceof PokerEvent.HandShown
                || again.event() instanceof PokerEvent.HandMucked) {
            return Optional.empty();
        }
        events.add(k, again);
        return Optional.of(with(hand, renumbered(events)));
    }

    static Optional<PokerHand> leaveAGapInNumbers(PokerHand hand, int k) {
        List<RecordedEvent> events = new ArrayList<>(hand.events());
        for (int i = k; i < events.size(); i++) {
            RecordedEvent old = events.get(i);
            events.set(i, new RecordedEvent(old.number() + 1, old.event(), old.provenance(),
                    old.location(), old.playedAt()));
        }
        return k == 0 ? Optional.empty() : Optional.of(with(hand, events));
    }

    static Optional<PokerHand> dealACardTwice(PokerHand hand, int k) {
        Optional<PokerEvent.HoleCardsDealt> first = hand.events().subList(0, k).stream()
                .map(RecordedEvent::event).filter(PokerEvent.HoleCardsDealt.class::isInstance)
                .map(PokerEvent.HoleCardsDealt.class::cast).findFirst();
        if (!(hand.events().get(k).event() instanceof PokerEvent.HoleCardsDealt second)
                || first.isEmpty()) {
            return Optional.empty();
        }
        List<CardSlot> cards = new ArrayList<>(second.cards());
        cards.set(0, first.get().cards().get(0));
        return Optional.of(replaced(hand, k, new PokerEvent.HoleCardsDealt(second.seat(), cards)));
    }

    static Optional<PokerHand> changeADealtCard(PokerHand hand, int k) {
        if (!(hand.events().get(k).event() instanceof PokerEvent.HoleCardsDealt dealt)
                || hand.events().stream().noneMatch(event -> event.event()
                        instanceof PokerEvent.HandShown shown
                        && shown.seat().equals(dealt.seat())
                        && shown.cards().contains(dealt.cards().get(0)))) {
            return Optional.empty();
        }
        List<CardSlot> cards = new ArrayList<>(dealt.cards());
        cards.set(0, CardSlot.of(unused(hand)));
        return Optional.of(replaced(hand, k, new PokerEvent.HoleCardsDealt(dealt.seat(), cards)));
    }

    static Optional<PokerHand> raiseBeyondTheStack(PokerHand hand, int k) {
        return hand.events().get(k).event()
            instanceof PokerEvent.BetOrRaised raised ? Optional.of(replaced(hand, k,
                    new PokerEvent.BetOrRaised(raised.seat(), Chips.of(1_000_000_000L))))
            : Optional.empty();
    }

    static Optional<PokerHand> callAnotherAmount(PokerHand hand, int k) {
        return hand.events().get(k).event()
            instanceof PokerEvent.Called called ? Optional.of(replaced(hand, k,
                    new PokerEvent.Called(called.seat(), called.paid().plus(Chips.of(1)))))
            : Optional.empty();
    }

    static Optional<PokerHand> checkInsteadOfCall(PokerHand hand, int k) {
        return hand.events().get(k).event()
            instanceof PokerEvent.Called called ? Optional.of(replaced(hand, k,
                    new PokerEvent.Checked(called.seat()))) : Optional.empty();
    }

    static Optional<PokerHand> actForAnotherSeat(PokerHand hand, int k) {
        return hand.events().get(k).event()
            instanceof PokerEvent.Checked checked ? Optional.of(replaced(hand, k,
                    new PokerEvent.Checked(other(hand, checked.seat())))) : Optional.empty();
    }

    static Optional<PokerHand> stateAnotherFinalStack(PokerHand hand, int k) {
        List<RecordedClaim> claims = new ArrayList<>(hand.claims());
        RecordedClaim first = claims.get(0);
        Claim.FinalStack stack = (Claim.FinalStack) first.claim();
        claims.set(0, new RecordedClaim(0, new Claim.FinalStack(stack.seat(),
                stack.stack().plus(Chips.of(777))), first.location()));
        return Optional.of(new PokerHand(hand.id(), hand.stream(), hand.record(), hand.location(),
                hand.format(), hand.profile(), hand.setup(), hand.leavesOut(), hand.events(),
                claims, hand.attributes(), hand.notes(), hand.isWhole()));
    }

    /** Everybody else is all-in and nothing stands against the seat. */
    private static boolean isOptionalCheck(PokerHand hand, int k) {
        HandState before = Replayer.replay(with(hand, hand.events().subList(0, k)),
                RuleProfile.STANDARD).end();
        if (!(hand.events().get(k).event() instanceof PokerEvent.Checked)) {
            return false;
        }
        int able = 0;
        for (SeatNumber seat : before.liveSeats()) {
            able += before.isAllIn(seat) ? 0 : 1;
        }
        return able == 1;
    }

    private static SeatNumber other(PokerHand hand, SeatNumber seat) {
        return SeatNumber.of(seat.value() % hand.setup().seats().size() + 1);
    }

    private static Card unused(PokerHand hand) {
        long used = 0;
        for (RecordedEvent event : hand.events()) {
            List<CardSlot> cards = event.event() instanceof PokerEvent.HoleCardsDealt hole
                    ? hole.cards() : event.event() instanceof PokerEvent.BoardDealt board
                    ? board.cards() : List.of();
            for (CardSlot slot : cards) {
                used |= ((CardSlot.Known) slot).card().bit();
            }
        }
        for (int index = Card.COUNT - 1; index >= 0; index--) {
            if ((used & Card.ofIndex(index).bit()) == 0) {
                return Card.ofIndex(index);
            }
        }
        throw new IllegalStateException("no card is left");
    }

    private static PokerHand replaced(PokerHand hand, int k, PokerEvent event) {
        List<RecordedEvent> events = new ArrayList<>(hand.events());
        RecordedEvent old = events.get(k);
        events.set(k, new RecordedEvent(old.number(), event, old.provenance(), old.location(),
                old.playedAt()));
        return with(hand, events);
    }

    private static List<RecordedEvent> renumbered(List<RecordedEvent> events) {
        List<RecordedEvent> result = new ArrayList<>();
        for (RecordedEvent old : events) {
            result.add(new RecordedEvent(result.size() + 1, old.event(), old.provenance(),
                    old.location(), old.playedAt()));
        }
        return result;
    }

    private static PokerHand with(PokerHand hand, List<RecordedEvent> events) {
        return new PokerHand(hand.id(), hand.stream(), hand.record(), hand.location(),
                hand.format(), hand.profile(), hand.setup(), hand.leavesOut(), events,
                hand.claims(), hand.attributes(), hand.notes(), hand.isWhole());
    }
}
