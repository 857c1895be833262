package dev.railbird.importers.idealic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.Replayer;
import dev.railbird.core.replay.RuleProfile;
import dev.railbird.importers.idealic.ActionCommands.Made;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Commands against hands that the engine wrote: asked again, they write the same actions. */
class ActionCommandsTest {
    private static final List<PokerHand> HANDS = Hands.read(Hands.text("hands.jsonl")).hands;

    @Test
    void askedAgainTheyWriteTheActionsOfTheHand() {
        int made = 0;
        for (PokerHand hand : HANDS) {
            boolean isSeeded = hand.attributes().stream().anyMatch(a -> a.name().equals("seed"));
            for (int k = 0; isSeeded && k < hand.events().size(); k++) {
                PokerEvent event = hand.events().get(k).event();
                Optional<Made> again = again(commands(hand, k), hand, event);
                if (!(event instanceof PokerEvent.HandMucked)) {
                    assertEquals(Optional.of(event), again.map(Made::event), hand.id() + " " + k);
                    made++;
                }
            }
        }
        assertTrue(made > 400, "few actions: " + made);
    }

    private static Optional<Made> again(ActionCommands commands, PokerHand hand,
            PokerEvent event) {
        if (event instanceof PokerEvent.Folded fold) {
            return commands.fold(fold.seat());
        } else if (event instanceof PokerEvent.CheckedOrCalled call) {
            return commands.call(call.seat());
        } else if (event instanceof PokerEvent.BetOrRaised bet) {
            return commands.betTo(bet.seat(), bet.streetTotal());
        } else if (event instanceof PokerEvent.Remarked words) {
            return commands.message(words.seat().orElseThrow(), words.text());
        }
        return commands.deal();
    }

    private static ActionCommands commands(PokerHand hand, int events) {
        return new ActionCommands(upTo(hand, events));
    }

    private static HandReplay upTo(PokerHand hand, int events) {
        List<RecordedEvent> some = hand.events().subList(0, events);
        return Replayer.replay(new PokerHand(hand.id(), hand.stream(), hand.record(),
                hand.location(), hand.format(), hand.profile(), hand.setup(), hand.leavesOut(),
                some, hand.claims(), hand.attributes(), List.of(), true), RuleProfile.IDEALIC);
    }

    /** Blinds 10 and 20, three players with 800, 900 and 1000: the first to act stands before. */
    private static PokerHand running() {
        return HANDS.stream().filter(hand -> hand.stream().text().equals("Live-0")).findFirst()
                .orElseThrow();
    }

    @Test
    void amountsMoveToTheNearestLegalOne() {
        ActionCommands preflop = commands(running(), 3);
        assertEquals("p1 cbr 40", text(preflop.betTo(seat(1), chips("25"))));
        assertEquals("p1 cbr 40", text(preflop.betTo(seat(1), chips("0"))));
        assertEquals("p1 cbr 45.5", text(preflop.betTo(seat(1), chips("45.5"))));
        assertEquals("p1 cbr 800", text(preflop.betTo(seat(1), chips("5000"))));
        assertEquals("p1 cc 20", text(preflop.betTo(seat(1), chips("20"))));
        assertEquals("p1 cbr 800", text(preflop.allIn(seat(1))));
        assertEquals("p1 cc 20", text(preflop.call(seat(1))));
    }

    @Test
    void whatCannotBeIsEmpty() {
        ActionCommands preflop = commands(running(), 3);
        assertEquals(Optional.empty(), preflop.check(seat(1)));
        assertEquals(Optional.empty(), preflop.deal());
        assertEquals(Optional.empty(), preflop.message(seat(1), " \n"));
        assertEquals(Optional.empty(), commands(running(), 2).fold(seat(1)));
    }

    @Test
    void playersAreNamedByNameIndexOrNumber() {
        ActionCommands commands = commands(running(), 3);
        assertEquals(Optional.of(seat(1)), commands.player("Xan"));
        assertEquals(Optional.of(seat(1)), commands.player("0"));
        assertEquals(Optional.of(seat(1)), commands.player("p1"));
        assertEquals(Optional.empty(), commands.player("3"));
    }

    @Test
    void theSeedOfThePackagesOwnTestDealsItsCards() {
        PokerHand hand = Hands.read(Hands.text("document-dialect.json")).hands.get(0);
        assertEquals("d dh p1 Qs5h", text(commands(hand, 0).deal()));
        assertEquals("d dh p2 KhJd", text(commands(hand, 1).deal()));
        assertEquals("d dh p3 8h6s", text(commands(hand, 2).deal()));
        assertEquals("d db 7hAc5c", text(commands(hand, 7).deal()));
    }

    private static SeatNumber seat(int number) {
        return SeatNumber.of(number);
    }

    private static Chips chips(String amount) {
        return running().setup().scale().chips(new BigDecimal(amount)).orElseThrow();
    }

    private static String text(Optional<Made> made) {
        return made.orElseThrow().text();
    }
}
