package dev.railbird.cli.determinism;

import java.util.List;
import java.util.Optional;

/**
 * What a whole plan came to.
 *
 * @param first where the first trial that does not hold parts from the plain audit
 */
public record Verdict(Plan plan, int files, AuditRun plain, List<Trials.Trial> trials,
        List<Shards.Trial> shards, CutSample.Outcome cuts, Optional<FirstDifference> first) {
    public Verdict {
        trials = List.copyOf(trials);
        shards = List.copyOf(shards);
    }

    public boolean holds() {
        return trials.stream().allMatch(Trials.Trial::holds)
                && shards.stream().allMatch(Shards.Trial::holds) && cuts.fault().isEmpty();
    }
}
