package dev.railbird.core.check.seed;

import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.replay.HandReplay;
import java.util.Optional;

/** SEED-02; see {@code docs/checks/SEED-02.md}. */
public final class CommitmentOrderCheck extends SeedCheck {
    public CommitmentOrderCheck() {
        super("SEED-02", "commitments-come-first",
                "commitments stand before the first card and before players' seeds");
    }

    @Override
    Verdict judge(HandReplay replay, SeedCase seeds, Findings findings) {
        if (seeds.record().commitments().isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        Optional<RecordedEvent> deal = firstDeal(replay);
        if (deal.isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        for (RecordedClaim commitment : seeds.record().commitments()) {
            if (commitment.afterEvent() >= deal.get().number()) {
                return broken(findings, commitment, "a commitment stands after the first card",
                        "before event " + deal.get().number(),
                        "after event " + commitment.afterEvent(),
                        "A promise about cards that lie on the table binds nobody.");
            }
            for (RecordedClaim client : seeds.record().clients()) {
                if (client.afterEvent() < commitment.afterEvent()) {
                    return broken(findings, commitment,
                            "a player's seed was known before the commitment",
                            "before event " + client.afterEvent(),
                            "after event " + commitment.afterEvent(),
                            "The house could choose its seed to fit.");
                }
            }
        }
        return Verdict.HOLDS;
    }
}
