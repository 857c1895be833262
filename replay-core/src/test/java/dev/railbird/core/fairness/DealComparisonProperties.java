package dev.railbird.core.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.card.Card;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.generate.HandGenerator;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.StreamId;
import dev.railbird.core.hand.Variant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A dealer who takes cards off a pile deals what a comparison expects, and no card else. */
class DealComparisonProperties {
    private final List<RecordedEvent> events = new ArrayList<>();

    @Provide
    Arbitrary<DealPlan> plans() {
        return Arbitraries.of(DealPlan.standard());
    }

    @Property(tries = 500)
    void whatWasDealtByThePlanAgrees(@ForAll("plans") DealPlan plan,
            @ForAll @IntRange(min = 2, max = 6) int seats, @ForAll boolean isOmaha,
            @ForAll long seed) {
        PokerHand hand = dealt(plan, seats, isOmaha, seed, -1);
        DealComparison comparison = DealComparison.of(hand, plan, deck(seed));
        assertEquals(List.of(), comparison.differences(), plan.id());
        assertEquals(seats * (isOmaha ? 4 : 2) + 5, comparison.compared());
    }

    @Property(tries = 500)
    void oneExchangedCardIsFound(@ForAll("plans") DealPlan plan,
            @ForAll @IntRange(min = 2, max = 6) int seats, @ForAll boolean isOmaha,
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 8) int which) {
        PokerHand hand = dealt(plan, seats, isOmaha, seed, which);
        DealComparison comparison = DealComparison.of(hand, plan, deck(seed));
        assertEquals(1, comparison.differences().size(), plan.id());
        assertTrue(!comparison.differences().get(0).expected()
                .equals(comparison.differences().get(0).found()));
    }

    private static List<CardSlot> deck(long seed) {
        return PokerForBotsChain.deck(seed).stream().map(CardSlot::of).toList();
    }

    /** @param exchanged number of the card that is replaced by one from the stub */
    private PokerHand dealt(DealPlan plan, int seats, boolean isOmaha, long seed, int exchanged) {
        PokerHand shape = HandGenerator.generate(isOmaha ? Variant.POT_LIMIT_OMAHA
                : Variant.NO_LIMIT_HOLDEM, seats, seed);
        HandSetup setup = shape.setup();
        events.clear();
        List<CardSlot> pile = new ArrayList<>(deck(seed));
        if (plan.fromEnd()) {
            Collections.reverse(pile);
        }
        CardSlot stub = pile.get(Card.COUNT - 1);
        Deque<CardSlot> left = new ArrayDeque<>(pile);
        int[] countdown = {exchanged};
        holes(plan, setup, isOmaha ? 4 : 2, left, stub, countdown);
        for (int cards : new int[] {3, 1, 1}) {
            add(new PokerEvent.Checked(SeatNumber.of(1)));
            if (plan.restarts()) {
                left = new ArrayDeque<>(pile);
            }
            if (plan.burns()) {
                left.removeFirst();
            }
            List<CardSlot> street = new ArrayList<>();
            for (int k = 0; k < cards; k++) {
                street.add(taken(left, stub, countdown));
            }
            add(new PokerEvent.BoardDealt(street));
        }
        return new PokerHand(shape.id(), new StreamId("t"), "", shape.location(), "test",
                "standard", setup, shape.leavesOut(), events, List.of(), List.of(), List.of(),
                true);
    }

    private void holes(DealPlan plan, HandSetup setup, int holeCards, Deque<CardSlot> left,
            CardSlot stub, int[] countdown) {
        List<SeatNumber> order = new ArrayList<>();
        int button = setup.button().map(SeatNumber::index).orElse(setup.seats().size() - 1);
        int first = plan.start() == DealPlan.Start.FIRST_SEAT ? 0
                : plan.start() == DealPlan.Start.BUTTON ? button : button + 1;
        for (int k = 0; k < setup.seats().size(); k++) {
            order.add(SeatNumber.of((first + k) % setup.seats().size() + 1));
        }
        List<List<CardSlot>> hands = new ArrayList<>();
        order.forEach(seat -> hands.add(new ArrayList<>()));
        for (int round = 0; round < (plan.isTogether() ? 1 : holeCards); round++) {
            for (List<CardSlot> hand : hands) {
                for (int k = 0; k < (plan.isTogether() ? holeCards : 1); k++) {
                    hand.add(taken(left, stub, countdown));
                }
            }
        }
        for (int k = 0; k < order.size(); k++) {
            if (!plan.keepsOrder()) {
                Collections.reverse(hands.get(k));
            }
            add(new PokerEvent.HoleCardsDealt(order.get(k), hands.get(k)));
        }
    }

    private static CardSlot taken(Deque<CardSlot> left, CardSlot stub, int[] countdown) {
        CardSlot card = left.removeFirst();
        return countdown[0]-- == 0 ? stub : card;
    }

    private void add(PokerEvent event) {
        events.add(new RecordedEvent(events.size() + 1, event, Provenance.RECORDED,
                SourceLocation.whole("test"), Optional.empty()));
    }
}
