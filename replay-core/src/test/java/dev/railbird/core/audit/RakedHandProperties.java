package dev.railbird.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Severity;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.PokerEvent.PotAwarded;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.PokerHand.Implied;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.generate.HandGenerator;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.RakeRule;
import dev.railbird.core.hand.Variant;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.Replayer;
import dev.railbird.core.replay.RuleProfile;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** The house takes its part of a legal hand; what is left still goes to the best hands. */
class RakedHandProperties {

    private static PokerHand raked(Variant variant, long seed, long percent) {
        PokerHand hand = HandGenerator.generate(variant, seed);
        HandSetup setup = hand.setup();
        RakeRule rake = new RakeRule.Percentage(percent, 100, Chips.of(1_000_000), 1, false);
        List<RecordedEvent> unpaid = hand.events().stream()
                .filter(recorded -> !(recorded.event() instanceof PotAwarded)).toList();
        HandSetup withRake = new HandSetup(setup.variant(), setup.scale(), setup.sizes(),
                setup.seats(), setup.button(), setup.trimsAntes(), rake);
        return new PokerHand(hand.id(), hand.stream(), hand.record(), hand.location(),
                hand.format(), hand.profile(), withRake, new Implied(false, true, false, true),
                unpaid, List.of(), hand.attributes(), hand.notes(), hand.isWhole());
    }

    @Property(tries = 1500)
    void theSecondModelOfWinnersAgreesWithTheFold(@ForAll Variant variant, @ForAll long seed,
            @ForAll @LongRange(min = 1, max = 100) long percent) {
        PokerHand hand = raked(variant, seed, percent);
        List<Finding> faults = new HandAuditor(Optional.empty()).audit(hand).findings().stream()
                .filter(finding -> finding.severity() == Severity.VIOLATION).toList();
        assertEquals(List.of(), faults, () -> variant + " " + seed);
    }

    @Property(tries = 200)
    void theWholePotGoesToTheHouseAtAHundredPercent(@ForAll Variant variant, @ForAll long seed) {
        HandReplay replay = Replayer.replay(raked(variant, seed, 100), RuleProfile.STANDARD);
        assertTrue(replay.end().rake().units() > 0);
        assertEquals(0, replay.steps().stream()
                .filter(step -> step.recorded().event() instanceof PotAwarded).count());
    }
}
