package dev.railbird.core.evaluate;

/**
 * The tables that are used, each computed when its class is first touched: a run that sees no
 * showdown of a kind does not pay for it.
 */
final class Tables {
    private Tables() {
    }

    static final class HighOfFive {
        static final RankTable TABLE = RankTable.ofFive(FiveRule.HIGH);
    }

    static final class HighOfSix {
        static final RankTable TABLE = HighOfFive.TABLE.withOneCardMore();
    }

    static final class HighOfSeven {
        static final RankTable TABLE = HighOfSix.TABLE.withOneCardMore();
    }

    static final class ShortDeckOfFive {
        static final RankTable TABLE = RankTable.ofFive(FiveRule.SHORT_DECK_HIGH);
    }

    static final class ShortDeckOfSix {
        static final RankTable TABLE = ShortDeckOfFive.TABLE.withOneCardMore();
    }

    static final class ShortDeckOfSeven {
        static final RankTable TABLE = ShortDeckOfSix.TABLE.withOneCardMore();
    }

    static final class AceToFiveOfFive {
        static final RankTable TABLE = RankTable.ofFive(FiveRule.ACE_TO_FIVE_LOW);
    }

    static final class AceToFiveOfSix {
        static final RankTable TABLE = AceToFiveOfFive.TABLE.withOneCardMore();
    }

    static final class AceToFiveOfSeven {
        static final RankTable TABLE = AceToFiveOfSix.TABLE.withOneCardMore();
    }

    /** A flush spoils a deuce-to-seven low, so that more than five cards have no such table. */
    static final class DeuceToSevenOfFive {
        static final RankTable TABLE = RankTable.ofFive(FiveRule.DEUCE_TO_SEVEN_LOW);
    }
}
