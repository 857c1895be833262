package dev.railbird.core.golf;

import java.util.EnumSet;
import java.util.Set;

/**
 * The house rules of a game.
 *
 * @param flipMode any other text than the known three plays as {@link FlipMode#NEVER}
 * @param initialFlips cards that each player turns up before the first turn
 */
public record GolfOptions(FlipMode flipMode, int initialFlips, Set<HouseRule> rules) {
    public static final GolfOptions STANDARD =
            new GolfOptions(FlipMode.NEVER, 2, EnumSet.noneOf(HouseRule.class));

    public GolfOptions {
        EnumSet<HouseRule> copy = EnumSet.noneOf(HouseRule.class);
        copy.addAll(rules);
        rules = java.util.Collections.unmodifiableSet(copy);
    }

    public boolean has(HouseRule rule) {
        return rules.contains(rule);
    }

    /** Whether a card may or must be turned up after a discard. */
    public enum FlipMode {
        NEVER("never"), ALWAYS("always"), ENDGAME("endgame");

        private final String word;

        FlipMode(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** What is on or off; the key of each in a log is its name in lower case. */
    public enum HouseRule {
        KNOCK_PENALTY, USE_JOKERS, LUCKY_SWING, SUPER_KINGS, TEN_PENNY, KNOCK_BONUS,
        UNDERDOG_BONUS, TIED_SHAME, BLACKJACK, WOLFPACK, EAGLE_EYE, FLIP_AS_ACTION,
        FOUR_OF_A_KIND, NEGATIVE_PAIRS_KEEP_VALUE, ONE_EYED_JACKS, KNOCK_EARLY
    }
}
