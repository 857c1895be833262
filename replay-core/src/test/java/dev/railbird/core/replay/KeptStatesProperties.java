package dev.railbird.core.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.generate.HandGenerator;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.Variant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Tables share arrays for speed: what a step handed out must stay as it was for ever. */
class KeptStatesProperties {
    @Property(tries = 500)
    void laterStepsNeverChangeEarlierTables(@ForAll Variant variant, @ForAll long seed) {
        PokerHand hand = HandGenerator.generate(variant, seed);
        HandState state = Replayer.open(hand.setup(), RuleProfile.STANDARD);
        List<HandState> kept = new ArrayList<>();
        List<String> then = new ArrayList<>();
        for (RecordedEvent event : hand.events()) {
            state = Replayer.apply(state, event).state();
            kept.add(state);
            then.add(text(state));
        }
        List<String> now = kept.stream().map(KeptStatesProperties::text).toList();
        assertEquals(then, now, () -> variant + " " + seed);
    }

    private static String text(HandState state) {
        StringBuilder text = new StringBuilder();
        text.append(state.phase()).append(state.streetIndex()).append(state.indexToAct())
                .append(state.board()).append(state.potTotal()).append(state.betToMatch());
        for (int i = 1; i <= state.seatCount(); i++) {
            SeatNumber seat = SeatNumber.of(i);
            text.append(' ').append(state.stackOf(seat)).append(state.streetBetOf(seat))
                    .append(state.contestedBy(seat)).append(state.wonBy(seat))
                    .append(state.cardsOf(seat)).append(state.isFaceUp(seat, 2))
                    .append(state.isLive(seat)).append(state.hasShown(seat));
        }
        return text.toString();
    }
}
