package dev.railbird.core.check.seed;

import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.replay.HandReplay;
import java.util.Optional;

/** SEED-03; see {@code docs/checks/SEED-03.md}. */
public final class CommitmentTimeCheck extends SeedCheck {
    public CommitmentTimeCheck() {
        super("SEED-03", "commitment-times-come-first",
                "the log's own times put commitments before the deal");
    }

    @Override
    Verdict judge(HandReplay replay, SeedCase seeds, Findings findings) {
        Optional<RecordedEvent> deal = firstDeal(replay);
        if (seeds.record().commitments().isEmpty() || deal.isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        Optional<String> dealt = deal.get().playedAt();
        boolean isTimed = false;
        boolean isSame = false;
        for (RecordedClaim commitment : seeds.record().commitments()) {
            Optional<String> made = replay.hand().events().stream()
                    .filter(event -> event.number() == commitment.afterEvent())
                    .findFirst().flatMap(RecordedEvent::playedAt);
            if (made.isEmpty() || dealt.isEmpty()
                    || made.get().length() != dealt.get().length()) {
                continue;
            }
            isTimed = true;
            isSame |= made.get().equals(dealt.get());
            if (made.get().compareTo(dealt.get()) > 0) {
                return broken(findings, commitment, "a commitment is later than the deal",
                        "at most " + dealt.get(), made.get(),
                        "Either a clock is wrong or the promise came too late.");
            }
        }
        if (isSame) {
            return Verdict.insufficient("commitment and deal have the same time");
        }
        return isTimed ? Verdict.HOLDS
                : Verdict.notCheckable("the log gives commitments no time");
    }
}
