package dev.railbird.core.audit;

import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.digest.Digest;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.hand.HandId;
import dev.railbird.core.hand.StreamId;
import dev.railbird.core.replay.HandStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything that Railbird says of one game of golf.
 *
 * @param verdicts one for each of {@link Checks#all}, in that order
 */
public record GolfAudit(GolfReplay replay, List<Verdict> verdicts, List<Finding> findings,
        InformationLevel level, Digest digest) implements GameAudit {
    public GolfAudit {
        verdicts = List.copyOf(verdicts);
        findings = List.copyOf(findings);
    }

    @Override
    public String game() {
        return "golf";
    }

    @Override
    public HandId id() {
        return replay.game().id();
    }

    @Override
    public StreamId stream() {
        return replay.game().stream();
    }

    @Override
    public String record() {
        return replay.game().record();
    }

    @Override
    public SourceLocation location() {
        return replay.game().location();
    }

    @Override
    public HandStatus status() {
        return replay.status();
    }

    @Override
    public int events() {
        return replay.game().events().size();
    }

    @Override
    public int steps() {
        return replay.steps().size();
    }

    @Override
    public GameAudit rejudged(int check, Verdict verdict, Optional<Finding> finding) {
        List<Verdict> anew = new ArrayList<>(verdicts);
        anew.set(check, verdict);
        return new GolfAudit(replay, anew, Findings.with(findings, finding), level, digest);
    }

    @Override
    public <R> R told(Function<HandAudit, R> poker, Function<GolfAudit, R> golf) {
        return golf.apply(this);
    }
}
