package dev.railbird.core.check.rule;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.FoldCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.replay.HandReplay;

/** RULE-05; see {@code docs/checks/RULE-05.md}. */
public final class AmountCheck extends FoldCheck {
    public AmountCheck() {
        super("RULE-05", "amounts-are-legal",
                "calls match, bets and raises keep to the betting structure");
    }

    @Override
    public Verdict judge(HandReplay replay, Evidence evidence, Findings findings) {
        Verdict verdict = super.judge(replay, evidence, findings);
        return CallFigures.areWrong(replay, id(), findings) ? Verdict.BROKEN : verdict;
    }

    @Override
    protected int subjects(Evidence evidence) {
        return evidence.actions();
    }
}
