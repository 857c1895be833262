package dev.railbird.core.check.rule;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.NamedCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.replay.HandReplay;

/** RULE-10; nobody wins more than the others put in up to the winner's own level. */
public final class SidePotCheck extends NamedCheck {
    public SidePotCheck() {
        super("RULE-10", "side-pots-match-contributions",
                "pots are layers of what was put in, and only who is in a layer can win it");
    }

    @Override
    public Verdict judge(HandReplay replay, Evidence evidence, Findings findings) {
        if (notes(replay, findings)) {
            return Verdict.BROKEN;
        }
        if (evidence.awards() == 0) {
            return evidence.isDiverged() ? DIVERGED : Verdict.NOT_APPLICABLE;
        }
        Contributions books = Contributions.of(replay);
        long paid = replay.end().rake().units();
        long put = books.dead;
        for (int seat = 0; seat < books.won.length; seat++) {
            paid += books.won[seat];
            put += books.live[seat];
            if (books.won[seat] > books.winnableBy(seat)) {
                return broken(replay, findings, "p" + (seat + 1) + " wins more than it can",
                        books.winnableBy(seat), books.won[seat]);
            }
        }
        if (paid != put) {
            return broken(replay, findings, "the pots do not hold what was put in", put, paid);
        }
        return Verdict.HOLDS;
    }

    private Verdict broken(HandReplay replay, Findings findings, String sentence, long expected,
            long found) {
        var scale = replay.hand().setup().scale();
        findings.violation(id(), replay.hand().location(), 0, sentence, scale.text(expected),
                scale.text(found), scale.text(found - expected),
                "Add up what each seat put in, layer by layer.");
        return Verdict.BROKEN;
    }
}
