package dev.railbird.cli.tamper;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.hand.HandId;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.SeatSetup;
import dev.railbird.core.hand.StreamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Hands with one part of them written anew. */
final class Redraft {
    private Redraft() {
    }

    static PokerHand events(PokerHand hand, List<RecordedEvent> events) {
        return new PokerHand(hand.id(), hand.stream(), hand.record(), hand.location(),
                hand.format(), hand.profile(), hand.setup(), hand.leavesOut(), events,
                hand.claims(), hand.attributes(), hand.notes(), hand.isWhole());
    }

    static PokerHand setup(PokerHand hand, HandSetup setup) {
        return new PokerHand(hand.id(), hand.stream(), hand.record(), hand.location(),
                hand.format(), hand.profile(), setup, hand.leavesOut(), hand.events(),
                hand.claims(), hand.attributes(), hand.notes(), hand.isWhole());
    }

    static PokerHand called(PokerHand hand, HandId id, StreamId stream) {
        return new PokerHand(id, stream, hand.record(), hand.location(), hand.format(),
                hand.profile(), hand.setup(), hand.leavesOut(), hand.events(), hand.claims(),
                hand.attributes(), hand.notes(), hand.isWhole());
    }

    /** Without what names a seed outside of the claims. */
    static PokerHand withoutAttribute(PokerHand hand, String name) {
        return new PokerHand(hand.id(), hand.stream(), hand.record(), hand.location(),
                hand.format(), hand.profile(), hand.setup(), hand.leavesOut(), hand.events(),
                hand.claims(), hand.attributes().stream()
                        .filter(attribute -> !attribute.name().equals(name)).toList(),
                hand.notes(), hand.isWhole());
    }

    static PokerHand seats(PokerHand hand, UnaryOperator<List<SeatSetup>> edit) {
        HandSetup old = hand.setup();
        return setup(hand, new HandSetup(old.variant(), old.scale(), old.sizes(),
                edit.apply(new ArrayList<>(old.seats())), old.button(), old.trimsAntes(),
                old.rake()));
    }

    /** The hand with another event in the place of this one. */
    static PokerHand event(PokerHand hand, int place, PokerEvent event) {
        List<RecordedEvent> events = new ArrayList<>(hand.events());
        events.set(place, as(events.get(place), event));
        return events(hand, events);
    }

    static RecordedEvent as(RecordedEvent recorded, PokerEvent event) {
        return new RecordedEvent(recorded.number(), event, recorded.provenance(),
                recorded.location(), recorded.playedAt());
    }

    /** Each claim as the function has it, and without those for which it has none. */
    static PokerHand claims(PokerHand hand, Function<RecordedClaim, Optional<Claim>> edit) {
        List<RecordedClaim> claims = new ArrayList<>();
        for (RecordedClaim recorded : hand.claims()) {
            edit.apply(recorded).ifPresent(claim -> claims.add(new RecordedClaim(
                    recorded.afterEvent(), claim, recorded.location())));
        }
        return hand.claiming(claims);
    }

    /** Every card of the hand as the function has it, wherever it is named. */
    static PokerHand cards(PokerHand hand, UnaryOperator<CardSlot> edit) {
        List<RecordedEvent> events = hand.events().stream()
                .map(recorded -> as(recorded, cards(recorded.event(), edit))).toList();
        return claims(events(hand, events), recorded -> Optional.of(
                recorded.claim() instanceof Claim.BoardSoFar board
                        ? new Claim.BoardSoFar(board.cards().stream().map(edit).toList())
                        : recorded.claim()));
    }

    static PokerEvent cards(PokerEvent event, UnaryOperator<CardSlot> edit) {
        if (event instanceof PokerEvent.HoleCardsDealt dealt) {
            return new PokerEvent.HoleCardsDealt(dealt.seat(),
                    dealt.cards().stream().map(edit).toList());
        } else if (event instanceof PokerEvent.BoardDealt board) {
            return new PokerEvent.BoardDealt(board.cards().stream().map(edit).toList());
        } else if (event instanceof PokerEvent.CardBurnt burnt) {
            return new PokerEvent.CardBurnt(edit.apply(burnt.card()));
        } else if (event instanceof PokerEvent.Discarded gone) {
            return new PokerEvent.Discarded(gone.seat(),
                    gone.cards().stream().map(edit).toList());
        } else if (event instanceof PokerEvent.HandShown shown) {
            return new PokerEvent.HandShown(shown.seat(),
                    shown.cards().stream().map(edit).toList());
        }
        return event;
    }

    /** True when the log itself names a card, rather than a seed that it tells. */
    static boolean showsCards(PokerHand hand) {
        return hand.events().stream().anyMatch(recorded ->
                recorded.provenance() != Provenance.INFERRED
                && cards(recorded.event()).stream().anyMatch(card -> !card.equals(
                CardSlot.HIDDEN)));
    }

    /** The cards that an event names. */
    static List<CardSlot> cards(PokerEvent event) {
        List<CardSlot> named = new ArrayList<>();
        cards(event, card -> {
            named.add(card);
            return card;
        });
        return named;
    }

    /** Events numbered without a gap from the first number on, and claims with them. */
    static PokerHand closedUp(PokerHand hand, List<RecordedEvent> events) {
        List<RecordedEvent> numbered = new ArrayList<>();
        long number = hand.events().get(0).number();
        for (RecordedEvent recorded : events) {
            numbered.add(new RecordedEvent(number++, recorded.event(), recorded.provenance(),
                    recorded.location(), recorded.playedAt()));
        }
        List<RecordedClaim> claims = new ArrayList<>();
        for (RecordedClaim recorded : hand.claims()) {
            int at = indexOf(events, recorded.afterEvent());
            boolean isOfHand = recorded.afterEvent() == 0;
            if (isOfHand || at >= 0) {
                claims.add(new RecordedClaim(isOfHand ? 0 : numbered.get(at).number(),
                        recorded.claim(), recorded.location()));
            } else if (!isOfState(recorded.claim())) {
                claims.add(new RecordedClaim(numbered.get(numbered.size() - 1).number(),
                        recorded.claim(), recorded.location()));
            }
        }
        return events(hand, numbered).claiming(claims);
    }

    /** True for what says how things were after one event, which goes when the event goes. */
    private static boolean isOfState(Claim claim) {
        return Knowledge.isState(claim) || claim.isOfRecords();
    }

    private static int indexOf(List<RecordedEvent> events, long number) {
        for (int k = 0; k < events.size(); k++) {
            if (events.get(k).number() == number) {
                return k;
            }
        }
        return -1;
    }
}
