package dev.railbird.core.replay;

import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.ScriptNumber;
import dev.railbird.core.hand.RakeRule;

/** What the house may take of the pots by the rule that the log declares. */
final class RakeDue {
    private RakeDue() {
    }

    static long of(HandState state) {
        RakeRule rule = state.setup.rake();
        if (rule instanceof RakeRule.Stated stated) {
            return Math.min(stated.amount().units(), state.potUnits() + state.rake);
        }
        boolean onlyShowdowns = state.profile.has(RuleProfile.Habit.RAKES_SHOWDOWNS);
        if (!(rule instanceof RakeRule.Percentage percentage)
                || percentage.noFlopNoDrop() && state.street == 0
                || onlyShowdowns && state.liveCount() < 2) {
            return 0;
        }
        long pot = 0;
        for (int i = 0; i < state.seats; i++) {
            pot += state.put[i];
        }
        pot += state.deadMoney;
        long due = onlyShowdowns ? scripted(pot, state.setup.scale(), percentage)
                : Awards.part(pot, percentage.numerator(), percentage.denominator());
        return Math.min(due - due % percentage.granule(), percentage.cap().units());
    }

    /** As the engine's script rounds it, to hundredths: half a cent goes to either side. */
    private static long scripted(long pot, ChipScale scale, RakeRule.Percentage percentage) {
        long whole = 1;
        for (int k = 0; k < scale.decimals(); k++) {
            whole *= 10;
        }
        long hundredths = ScriptNumber.of(pot, whole).times(ScriptNumber.of(
                percentage.numerator(), percentage.denominator())).hundredths();
        return scale.decimals() < 2 ? hundredths * whole / 100 : hundredths * (whole / 100);
    }
}
