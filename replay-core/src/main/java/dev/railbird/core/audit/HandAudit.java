package dev.railbird.core.audit;

import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.digest.Digest;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.hand.HandId;
import dev.railbird.core.hand.StreamId;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything that Railbird says of one poker hand.
 *
 * @param fair the hand with everything paid by fair rules, when the rules of its system are not
 * @param verdicts one for each of {@link Checks#all}, in that order
 * @param seeds what the log says of seeds, for what is held against other hands
 */
public record HandAudit(HandReplay replay, Optional<HandReplay> fair, List<Verdict> verdicts,
        List<Finding> findings, InformationLevel level, Digest digest,
        SeedCase seeds) implements GameAudit {
    @Override
    public String game() {
        return "poker";
    }

    @Override
    public HandId id() {
        return replay.hand().id();
    }

    @Override
    public StreamId stream() {
        return replay.hand().stream();
    }

    @Override
    public String record() {
        return replay.hand().record();
    }

    @Override
    public SourceLocation location() {
        return replay.hand().location();
    }

    @Override
    public HandStatus status() {
        return replay.status();
    }

    @Override
    public int events() {
        return replay.hand().events().size();
    }

    @Override
    public int steps() {
        return replay.steps().size();
    }

    @Override
    public GameAudit rejudged(int check, Verdict verdict, Optional<Finding> finding) {
        List<Verdict> anew = new ArrayList<>(verdicts);
        anew.set(check, verdict);
        return new HandAudit(replay, fair, anew, Findings.with(findings, finding), level, digest,
                seeds);
    }

    @Override
    public <R> R told(Function<HandAudit, R> poker, Function<GolfAudit, R> golf) {
        return poker.apply(this);
    }
}
