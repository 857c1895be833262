package dev.railbird.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.digest.HandDigest;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.generate.HandGenerator;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.Variant;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.HandStatus;
import dev.railbird.core.replay.Phase;
import dev.railbird.core.replay.Replayer;
import dev.railbird.core.replay.RuleProfile;
import dev.railbird.core.replay.Step;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Hands that were decided step by step are accepted, whole, and judged without a complaint. */
class GeneratedHandProperties {

    @Property(tries = 3000)
    void whatIsDecidedIsAcceptedAndEnds(@ForAll Variant variant, @ForAll long seed) {
        PokerHand hand = HandGenerator.generate(variant, seed);
        HandReplay replay = Replayer.replay(hand, RuleProfile.STANDARD);
        assertEquals(HandStatus.COMPLETE, replay.status(), () -> variant + " " + seed);
        assertEquals("", replay.end().unknowable());
        assertEquals(hand.events().size(), replay.steps().size());
    }

    @Property(tries = 1500)
    void chipsAreConservedAfterEachEvent(@ForAll Variant variant, @ForAll long seed) {
        HandReplay replay =
                Replayer.replay(HandGenerator.generate(variant, seed), RuleProfile.STANDARD);
        for (Step step : replay.steps()) {
            HandState state = step.state();
            long sum = state.potTotal().units();
            for (int i = 1; i <= state.seatCount(); i++) {
                sum += state.netUnitsOf(SeatNumber.of(i));
                assertTrue(state.stackOf(SeatNumber.of(i)).units() >= 0);
            }
            assertEquals(0, sum, () -> variant + " " + seed + " " + step.recorded());
        }
        assertEquals(0, replay.end().potTotal().units());
    }

    @Property(tries = 1500)
    void aLegalHandHasNoFaultAndOneDigest(@ForAll Variant variant, @ForAll long seed) {
        HandAuditor auditor = new HandAuditor(Optional.empty());
        HandAudit first = auditor.audit(HandGenerator.generate(variant, seed));
        HandAudit second =
                new HandAuditor(Optional.empty()).audit(HandGenerator.generate(variant, seed));
        assertEquals(first.digest(), second.digest());
        List<Finding> faults = first.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTICE).toList();
        assertEquals(List.of(), faults, () -> variant + " " + seed);
    }

    @Property(tries = 500)
    void eventByEventIsTheSameAsTheWholeHand(@ForAll Variant variant, @ForAll long seed) {
        HandReplay whole =
                Replayer.replay(HandGenerator.generate(variant, seed), RuleProfile.STANDARD);
        HandState state = Replayer.open(whole.hand().setup(), RuleProfile.STANDARD);
        for (Step expected : whole.steps()) {
            if (expected.state().phase() == Phase.OVER) {
                return;
            }
            Step step = Replayer.apply(state, expected.recorded());
            assertEquals(expected.state().potTotal(), step.state().potTotal(),
                    () -> expected + "\n" + step);
            assertEquals(expected.state().indexToAct(), step.state().indexToAct());
            state = step.state();
        }
    }

    @Property(tries = 200)
    void theTrailOfDigestsGrowsStepByStep(@ForAll Variant variant, @ForAll long seed) {
        HandReplay replay =
                Replayer.replay(HandGenerator.generate(variant, seed), RuleProfile.STANDARD);
        HandDigest digest = new HandDigest();
        assertEquals(replay.steps().size(), digest.trail(replay).size());
        assertEquals(digest.trail(replay), new HandDigest().trail(replay));
    }
}
