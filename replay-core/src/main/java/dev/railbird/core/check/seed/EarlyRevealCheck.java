package dev.railbird.core.check.seed;

import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.replay.HandReplay;
import java.util.List;

/** SEED-06; see {@code docs/checks/SEED-06.md}. */
public final class EarlyRevealCheck extends SeedCheck {
    public EarlyRevealCheck() {
        super("SEED-06", "seeds-stay-secret", "no seed is told before the last decision");
    }

    @Override
    Verdict judge(HandReplay replay, SeedCase seeds, Findings findings) {
        List<RecordedClaim> reveals = seeds.record().reveals();
        if (reveals.isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        long lastDecision = 0;
        for (RecordedEvent event : replay.hand().events()) {
            lastDecision = isDecision(event.event())
                    ? Math.max(lastDecision, event.number()) : lastDecision;
        }
        for (RecordedClaim reveal : reveals) {
            if (reveal.afterEvent() == 0) {
                return Verdict.notCheckable("the log does not say when the seed was told");
            }
            if (reveal.afterEvent() < lastDecision) {
                return broken(findings, reveal, "the seed is told while the hand is played",
                        "after event " + lastDecision, "after event " + reveal.afterEvent(),
                        "Whoever reads the seed knows all cards to come.");
            }
        }
        return lastDecision == 0 ? Verdict.NOT_APPLICABLE : Verdict.HOLDS;
    }

    private static boolean isDecision(PokerEvent event) {
        return event instanceof PokerEvent.Folded || event instanceof PokerEvent.Checked
                || event instanceof PokerEvent.CheckedOrCalled || event instanceof PokerEvent.Called
                || event instanceof PokerEvent.BetOrRaised
                || event instanceof PokerEvent.BetOrRaisedBy
                || event instanceof PokerEvent.WentAllIn || event instanceof PokerEvent.Discarded;
    }
}
