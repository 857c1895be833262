package dev.railbird.core.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.railbird.core.event.PokerHand;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.Variant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class GeneratedHandProperties {
    @Property(tries = 3_000)
    void whatDecideEmitsIsFoldedToTheEnd(@ForAll Variant variant,
            @ForAll @IntRange(min = 0, max = 7) int more, @ForAll long seed) {
        HandReplay replay = replay(variant, more, seed);

        for (Step step : replay.steps()) {
            assertEquals(Step.Accepted.class, step.getClass(), step::toString);
        }
        assertEquals(replay.hand().events().size(), replay.steps().size());
        assertEquals(HandStatus.COMPLETE, replay.status());
        assertEquals(0, replay.end().potTotal().units());
    }

    @Property(tries = 3_000)
    void chipsAreConservedAfterEachEvent(@ForAll Variant variant,
            @ForAll @IntRange(min = 0, max = 7) int more, @ForAll long seed) {
        HandReplay replay = replay(variant, more, seed);

        for (Step step : replay.steps()) {
            long net = step.state().potTotal().units();
            for (int i = 1; i <= step.state().seatCount(); i++) {
                net += step.state().netUnitsOf(SeatNumber.of(i));
            }
            assertEquals(0, net, step::toString);
        }
    }

    @Property(tries = 200)
    void theSameSeedGivesTheSameHand(@ForAll Variant variant, @ForAll long seed) {
        assertEquals(HandGenerator.generate(variant, 3, seed),
                HandGenerator.generate(variant, 3, seed));
    }

    private static HandReplay replay(Variant variant, int more, long seed) {
        int seats = Math.min(2 + more, HandGenerator.seatsMax(variant));
        PokerHand hand = HandGenerator.generate(variant, seats, seed);
        return Replayer.replay(hand, RuleProfile.STANDARD);
    }
}
