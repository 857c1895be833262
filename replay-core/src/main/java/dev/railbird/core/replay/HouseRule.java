package dev.railbird.core.replay;

import dev.railbird.core.replay.RuleProfile.FoldedChips;
import dev.railbird.core.replay.RuleProfile.OddChip;
import dev.railbird.core.replay.RuleProfile.Ranking;
import dev.railbird.core.replay.RuleProfile.Uncalled;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule by which a system pays otherwise than is fair. Rules on which honest rooms differ (which
 * seat gets an odd chip) are none; rules that lose chips or pay the wrong hand are.
 *
 * @param check id of the check whose promise the rule breaks
 * @param sentence what the system does, in words
 * @param without the system's profile with this rule alone made fair
 */
public record HouseRule(String check, String sentence, RuleProfile without) {

    /** All rules of the profile that are not fair, in the order of their checks. */
    public static List<HouseRule> of(RuleProfile profile) {
        List<HouseRule> rules = new ArrayList<>(0);
        if (profile.oddChip() == OddChip.VANISHES) {
            rules.add(new HouseRule("RULE-09", "what a pot cannot divide is paid to nobody",
                    paying(profile, true, false, false)));
        }
        switch (profile.foldedChips()) {
            case IN_THE_POT -> {
                // As it should be.
            }
            case VANISH -> rules.add(new HouseRule("RULE-10", "what folded players put in is in no"
                    + " pot", paying(profile, false, true, false)));
            case VANISH_ABOVE_ALL_IN -> rules.add(new HouseRule("RULE-10", "what folded players"
                    + " put in above the highest all-in is in no pot",
                    paying(profile, false, true, false)));
        }
        if (profile.ranking() == Ranking.WHEEL_FIRST) {
            rules.add(new HouseRule("RULE-12", "seven cards with A-2-3-4-5 count as five-high"
                    + " even when they hold a higher straight",
                    paying(profile, false, false, true)));
        }
        return rules;
    }

    /** The profile with every unfair rule of payment made fair. */
    public static RuleProfile fair(RuleProfile profile) {
        return paying(profile, true, true, true);
    }

    private static RuleProfile paying(RuleProfile profile, boolean odd, boolean folded,
            boolean ranks) {
        boolean loses = profile.oddChip() == OddChip.VANISHES;
        boolean returns = odd && folded && ranks;
        return profile.paying(odd && loses ? OddChip.LEFT_OF_BUTTON : profile.oddChip(),
                returns ? Uncalled.RETURNED : profile.uncalled(),
                folded ? FoldedChips.IN_THE_POT : profile.foldedChips(),
                ranks && profile.ranking() == Ranking.WHEEL_FIRST ? Ranking.EXACT
                        : profile.ranking());
    }
}
