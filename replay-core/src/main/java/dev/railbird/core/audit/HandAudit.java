package dev.railbird.core.audit;

import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.digest.Digest;
import dev.railbird.core.replay.HandReplay;
import java.util.List;

/**
 * Everything that Railbird says of one hand.
 *
 * @param verdicts one for each of {@link Checks#all}, in that order
 */
public record HandAudit(HandReplay replay, List<Verdict> verdicts, List<Finding> findings,
        InformationLevel level, Digest digest) {
}
