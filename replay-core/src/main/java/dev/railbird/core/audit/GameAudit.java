package dev.railbird.core.audit;

import dev.railbird.core.check.Finding;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.digest.Digest;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.HandId;
import dev.railbird.core.hand.StreamId;
import dev.railbird.core.replay.HandStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything that Railbird says of one game, whatever is played in it: what summaries, folders and
 * databases need without knowing the rules. Games differ in their replays, so those are not here.
 */
public sealed interface GameAudit permits HandAudit, GolfAudit {
    /** {@code poker} or {@code golf}, as programs read it. */
    String game();

    HandId id();

    StreamId stream();

    /** Section, line or row where the game starts, as text for programs. */
    String record();

    SourceLocation location();

    HandStatus status();

    /** How many events the source recorded, without those that were derived. */
    int events();

    /** How many steps the fold took: {@code --step} counts to here. */
    int steps();

    /** One for each of {@link Checks#all}, in that order. */
    List<Verdict> verdicts();

    List<Finding> findings();

    InformationLevel level();

    Digest digest();

    /** The same audit with one verdict given anew, and what was found put first or last. */
    GameAudit rejudged(int check, Verdict verdict, Optional<Finding> finding);

    /** What the one function for this game makes of it: a new game breaks whoever forgets it. */
    <R> R told(Function<HandAudit, R> poker, Function<GolfAudit, R> golf);
}
