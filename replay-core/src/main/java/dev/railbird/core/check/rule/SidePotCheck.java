package dev.railbird.core.check.rule;

import dev.railbird.core.check.Contributions;
import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.NamedCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.HandStatus;

/** RULE-10; nobody wins more than the others put in up to the winner's own level. */
public final class SidePotCheck extends NamedCheck {
    public SidePotCheck() {
        super("RULE-10", "side-pots-match-contributions",
                "pots are layers of what was put in, and only who is in a layer can win it");
    }

    @Override
    public Verdict judge(HandReplay replay, Evidence evidence, Findings findings) {
        if (notes(replay, findings) | houseRules(evidence, findings)) {
            return Verdict.BROKEN;
        }
        if (evidence.awards() == 0) {
            return evidence.isDiverged() ? DIVERGED : Verdict.NOT_APPLICABLE;
        }
        if (evidence.fair().isEmpty()) {
            return compare(replay, evidence.books(), findings);
        }
        HandReplay fair = evidence.fair().get().paidFairly();
        return fair.status() == HandStatus.COMPLETE ? compare(fair, findings)
                : Verdict.notCheckable("the winners are only known from what was paid");
    }

    private Verdict compare(HandReplay fair, Findings findings) {
        return compare(fair, Contributions.of(fair), findings);
    }

    private Verdict compare(HandReplay replay, Contributions books, Findings findings) {
        long paid = replay.end().rake().units();
        long put = books.dead();
        long top = topLevel(replay.end(), books);
        for (int seat = 0; seat < books.seats(); seat++) {
            paid += books.wonBy(seat);
            put += books.liveOf(seat);
            long winnable = books.winnableBy(seat)
                    + (books.liveOf(seat) == top ? books.above(top) : 0);
            if (books.wonBy(seat) > winnable) {
                return broken(replay, findings, "p" + (seat + 1) + " wins more than it can",
                        winnable, books.wonBy(seat));
            }
        }
        if (paid != put) {
            return broken(replay, findings, "the pots do not hold what was put in", put, paid);
        }
        return Verdict.HOLDS;
    }

    /** What folded players put in above everybody who is left goes to the highest pot. */
    private static long topLevel(HandState end, Contributions books) {
        long top = 0;
        for (int i = 0; i < books.seats(); i++) {
            SeatNumber seat = SeatNumber.of(i + 1);
            boolean isLeft = end.isLive(seat) && !end.hasMucked(seat);
            top = isLeft ? Math.max(top, books.liveOf(i)) : top;
        }
        return top;
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
