package dev.railbird.core.check.rule;

import dev.railbird.core.check.Evidence;
import dev.railbird.core.check.Findings;
import dev.railbird.core.check.FoldCheck;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.SeatSetup;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.RuleProfile;
import java.util.List;

/** RULE-07; see {@code docs/checks/RULE-07.md}. */
public final class ForcedBetCheck extends FoldCheck {
    public ForcedBetCheck() {
        super("RULE-07", "forced-bets-are-paid",
                "antes, blinds, posts and bring-ins are the ones that the setup demands");
    }

    @Override
    public Verdict judge(HandReplay replay, Evidence evidence, Findings findings) {
        Verdict verdict = super.judge(replay, evidence, findings);
        return isReversed(replay, findings) ? Verdict.BROKEN : verdict;
    }

    /** With two players the button posts the small blind; not in every system. */
    private boolean isReversed(HandReplay replay, Findings findings) {
        HandSetup setup = replay.hand().setup();
        boolean mayReverse = replay.profile().headsUpBlinds()
                == RuleProfile.HeadsUpBlinds.BUTTON_IS_BIG;
        if (!mayReverse || setup.button().isEmpty()) {
            return false;
        }
        List<SeatSetup> dealtIn = setup.seats().stream().filter(SeatSetup::isDealtIn).toList();
        if (dealtIn.size() != 2) {
            return false;
        }
        SeatSetup button = setup.seat(setup.button().get());
        SeatSetup other = dealtIn.get(dealtIn.get(0) == button ? 1 : 0);
        if (!button.forced().live().isMoreThan(other.forced().live())) {
            return false;
        }
        findings.violation(id(), replay.hand().location(), 0, replay.profile().name()
                + " has the button post the big blind with two players",
                setup.scale().text(other.forced().live()),
                setup.scale().text(button.forced().live()), "",
                "Heads-up the button posts the small blind and acts first before the flop.");
        return true;
    }

    @Override
    protected int subjects(Evidence evidence) {
        return evidence.posts();
    }
}
