package dev.railbird.core.check.rule;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.FoldCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.check.golf.GolfCounts;
import dev.railbird.core.check.golf.GolfFirstTurn;
import dev.railbird.core.golf.GolfReplay;

/** RULE-03; see {@code docs/checks/RULE-03.md}. */
public final class TurnCheck extends FoldCheck {
    public TurnCheck() {
        super("RULE-03", "players-act-in-turn",
                "the seat that acts is the seat to act");
    }

    @Override
    protected int subjects(Evidence evidence) {
        return evidence.actions();
    }

    @Override
    protected int subjects(GolfReplay replay) {
        return GolfCounts.turns(replay);
    }

    @Override
    public Verdict judge(GolfReplay replay, Findings findings) {
        Verdict turns = super.judge(replay, findings);
        return GolfFirstTurn.isBroken(id(), replay, findings) ? Verdict.BROKEN : turns;
    }
}
