package dev.railbird.core.check.golf;

import dev.railbird.core.check.CheckId;
import dev.railbird.core.check.Findings;
import dev.railbird.core.golf.GolfClaim;
import dev.railbird.core.golf.GolfEvent;
import dev.railbird.core.golf.GolfGame;
import dev.railbird.core.golf.GolfReplay;
import dev.railbird.core.golf.GolfStep;

/** Who acts first in a round, as the log states it and as the dealer gives it. */
public final class GolfFirstTurn {
    private GolfFirstTurn() {
    }

    /** True when a statement is wrong that no earlier fault explains. */
    public static boolean isBroken(CheckId check, GolfReplay replay, Findings findings) {
        boolean broken = false;
        for (GolfGame.Claimed claimed : replay.game().claims()) {
            if (!(claimed.claim() instanceof GolfClaim.FirstToAct first)) {
                continue;
            }
            for (int k = 0; k < replay.steps().size(); k++) {
                GolfStep step = replay.steps().get(k);
                boolean isIt = step.recorded().number() == claimed.event()
                        && step.recorded().event() instanceof GolfEvent.RoundStarted;
                if (!isIt || step.state().currentIndex() == first.index()) {
                    continue;
                }
                boolean isHeadline = replay.firstRefusal() < 0 || k < replay.firstRefusal();
                broken |= isHeadline;
                report(check, claimed, step, first.index(), isHeadline, findings);
            }
        }
        return broken;
    }

    private static void report(CheckId check, GolfGame.Claimed claimed, GolfStep step, int index,
            boolean isHeadline, Findings findings) {
        String sentence = "the log lets another player begin the round";
        String expected = Integer.toString(step.state().currentIndex());
        String hint = "The seat after the dealer begins; the dealer moves on with each round.";
        if (isHeadline) {
            findings.violation(check, claimed.location(), claimed.event(), sentence, expected,
                    Integer.toString(index), "", hint);
        } else {
            findings.consequence(check, claimed.location(), claimed.event(), sentence, expected,
                    Integer.toString(index), "", hint);
        }
    }
}
