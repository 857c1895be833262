package dev.railbird.reports.store;

import java.util.Locale;

/** The columns of {@code seat_counts} after its key, in their order. */
enum Count {
    VPIP_OPP, VPIP_DONE, PFR_OPP, PFR_DONE, LIMP_OPP, LIMP_DONE, STEAL_OPP, STEAL_DONE,
    FOLD_TO_STEAL_OPP, FOLD_TO_STEAL_DONE, THREE_BET_OPP, THREE_BET_DONE,
    FOLD_TO_THREE_BET_OPP, FOLD_TO_THREE_BET_DONE, FOUR_BET_OPP, FOUR_BET_DONE,
    SQUEEZE_OPP, SQUEEZE_DONE, COLD_CALL_OPP, COLD_CALL_DONE,
    CBET_FLOP_OPP, CBET_FLOP_DONE, FOLD_TO_CBET_FLOP_OPP, FOLD_TO_CBET_FLOP_DONE,
    CBET_TURN_OPP, CBET_TURN_DONE, FOLD_TO_CBET_TURN_OPP, FOLD_TO_CBET_TURN_DONE,
    CBET_RIVER_OPP, CBET_RIVER_DONE, FOLD_TO_CBET_RIVER_OPP, FOLD_TO_CBET_RIVER_DONE,
    CHECK_RAISE_OPP, CHECK_RAISE_DONE, LATE_BETS, LATE_RAISES, LATE_CALLS, LATE_CHECKS,
    LATE_FOLDS, WTSD_OPP, WTSD_DONE, WSD_OPP, WSD_DONE, WWSF_OPP, WWSF_DONE,
    AGG_STREETS_OPP, AGG_STREETS_DONE,
    PT4_PFR_OPP, PT4_FOLD_TO_THREE_BET_OPP, PT4_FOLD_TO_THREE_BET_DONE, PT4_COLD_CALL_OPP,
    PT4_COLD_CALL_DONE, HM_FOUR_BET_OPP, HM_FOUR_BET_DONE, HM_COLD_CALL_OPP,
    HM_COLD_CALL_DONE, HM_WSD_DONE, HM_WWSF_DONE, TRACKER_CHECK_RAISE_OPP;

    private static final Count[] ALL = values();

    /** What was made of the chance that this one counts. */
    Count done() {
        return ALL[ordinal() + 1];
    }

    /** The chance of this kind on a later street, 1 for the second; of four columns a street. */
    Count on(int street) {
        return ALL[ordinal() + 4 * (street - 1)];
    }

    /** How the columns are called. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A count of its own, not how another profile counts it. */
    boolean isStrict() {
        return compareTo(AGG_STREETS_DONE) <= 0;
    }

    static int size() {
        return ALL.length;
    }
}
