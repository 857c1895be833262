package dev.railbird.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.card.Card;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.check.Severity;
import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.BetSizes;
import dev.railbird.core.hand.ForcedBets;
import dev.railbird.core.hand.HandId;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.RakeRule;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.SeatSetup;
import dev.railbird.core.hand.StartingStack;
import dev.railbird.core.hand.StreamId;
import dev.railbird.core.hand.Variant;
import dev.railbird.core.replay.HandState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Three players, blinds 5 and 10, under the rules of a system that pays otherwise than is fair. */
class HouseRulesTest {
    private static final SeatNumber SMALL = SeatNumber.of(1);
    private static final SeatNumber BIG = SeatNumber.of(2);
    private static final SeatNumber BUTTON = SeatNumber.of(3);

    @Test
    void aSixHighStraightPaidAsFiveHighIsFound() {
        HandAudit audit = audit("pokerforbots-server", 100, "6s9h", "KdKs", "7c8d", "As2d3c4h5c",
                call(BUTTON), call(SMALL), call(BIG));

        assertEquals(List.of("100", "100", "100"), stacks(audit.replay().end()));
        assertEquals(List.of("120", "90", "90"), stacks(audit.fair().orElseThrow().end()));
        assertEquals(List.of("RULE-12"), broken(audit));
        assertTrue(audit.findings().get(0).sentence().contains("A-2-3-4-5"));
    }

    @Test
    void aChipThatAPotCannotDivideIsFoundMissing() {
        HandAudit audit = audit("pokerforbots-server", 100, "6s9h", "KdQs", "KcQd", "Ah2d7c4hJc",
                call(BUTTON), new PokerEvent.Folded(SMALL), call(BIG));

        assertEquals(List.of("95", "102", "102"), stacks(audit.replay().end()));
        assertEquals(List.of("95", "103", "102"), stacks(audit.fair().orElseThrow().end()));
        assertEquals(List.of("RULE-09"), broken(audit));
    }

    @Test
    void foldedChipsAboveTheHighestAllInAreFoundMissing() {
        HandAudit audit = audit("pokerforbots-server", 20, "AsAd", "KdQs", "KcQd", "Ah2d7c4hJc",
                new PokerEvent.BetOrRaised(BUTTON, Chips.of(50)), new PokerEvent.WentAllIn(SMALL),
                call(BIG), deal("Ah2d7c"), new PokerEvent.CheckedOrCalled(BIG),
                new PokerEvent.BetOrRaised(BUTTON, Chips.of(20)), new PokerEvent.Folded(BIG));

        assertEquals(List.of("60", "50", "80"), stacks(audit.replay().end()));
        assertEquals(List.of("60", "50", "110"), stacks(audit.fair().orElseThrow().end()));
        assertEquals(List.of("RULE-10"), broken(audit));
    }

    @Test
    void theSameHandsAreSoundUnderFairRules() {
        HandAudit audit = audit("standard", 100, "6s9h", "KdKs", "7c8d", "As2d3c4h5c",
                call(BUTTON), call(SMALL), call(BIG));

        assertEquals(List.of("120", "90", "90"), stacks(audit.replay().end()));
        assertEquals(Optional.empty(), audit.fair());
        assertEquals(List.of(), broken(audit));
    }

    private static HandAudit audit(String profile, int smallBlindStack, String first,
            String second, String third, String board, PokerEvent... actions) {
        HandSetup setup = new HandSetup(Variant.NO_LIMIT_HOLDEM, ChipScale.WHOLE,
                new BetSizes(Chips.of(10), Chips.of(10), Chips.ZERO),
                List.of(seat(smallBlindStack, 5), seat(100, 10), seat(100, 0)),
                Optional.of(BUTTON), false, RakeRule.NONE);
        List<PokerEvent> events = new ArrayList<>(List.of(dealt(SMALL, first), dealt(BIG, second),
                dealt(BUTTON, third)));
        events.addAll(List.of(actions));
        checkDown(events, board);
        List<RecordedEvent> recorded = new ArrayList<>();
        SourceLocation place = SourceLocation.line("test", 1, 1);
        for (PokerEvent event : events) {
            recorded.add(new RecordedEvent(recorded.size() + 1, event, Provenance.RECORDED, place,
                    Optional.empty()));
        }
        return new HandAuditor(Optional.empty()).audit(new PokerHand(new HandId("h"),
                StreamId.NONE, "1", place, "test", profile, setup, PokerHand.Implied.ALL, recorded,
                List.of(), List.of(), List.of(), true));
    }

    /** Whoever can still act checks every street that the actions have not played. */
    private static void checkDown(List<PokerEvent> events, String board) {
        boolean isPlayed = events.stream().anyMatch(e -> e instanceof PokerEvent.BoardDealt);
        List<SeatNumber> checking = isPlayed ? List.of() : Stream.of(SMALL, BIG, BUTTON)
                .filter(seat -> !events.contains(new PokerEvent.Folded(seat))).toList();
        for (int from = isPlayed ? 6 : 0; from < 10; from += from == 0 ? 6 : 2) {
            events.add(deal(board.substring(from, from == 0 ? 6 : from + 2)));
            checking.forEach(seat -> events.add(call(seat)));
        }
    }

    private static SeatSetup seat(int stack, int blind) {
        return new SeatSetup("", "", StartingStack.of(Chips.of(stack)),
                new ForcedBets(Chips.ZERO, Chips.of(blind), false, Chips.ZERO), true);
    }

    private static PokerEvent call(SeatNumber seat) {
        return new PokerEvent.CheckedOrCalled(seat);
    }

    private static PokerEvent dealt(SeatNumber seat, String cards) {
        return new PokerEvent.HoleCardsDealt(seat, cards(cards));
    }

    private static PokerEvent deal(String cards) {
        return new PokerEvent.BoardDealt(cards(cards));
    }

    private static List<CardSlot> cards(String text) {
        List<CardSlot> cards = new ArrayList<>();
        for (int k = 0; k < text.length(); k += 2) {
            cards.add(CardSlot.of(Card.parse(text.substring(k, k + 2)).orElseThrow()));
        }
        return cards;
    }

    private static List<String> stacks(HandState end) {
        return Stream.of(SMALL, BIG, BUTTON)
                .map(seat -> Long.toString(end.stackOf(seat).units())).toList();
    }

    private static List<String> broken(HandAudit audit) {
        return audit.findings().stream().filter(f -> f.severity() == Severity.VIOLATION)
                .map(f -> f.check().text()).distinct().toList();
    }
}
