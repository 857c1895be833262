package dev.railbird.reports.store;

import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandState;
import java.util.Arrays;

/**
 * What PokerTracker 4 and Hold'em Manager count otherwise, and streets by aggression. The
 * definitions stand in docs/reference/statistics.md.
 */
final class Trackers {
    private final byte[][] counts;
    private final int[] decisions;
    private final boolean[] hasRoom;
    private final boolean[] hasAnswered;
    private final boolean[] hasChecked;
    private final boolean[] isAggressive;
    private int street;

    /**
     * What a decision on the first street faces.
     *
     * @param raises so far
     * @param isTheirs another seat made the last one, or there is none
     * @param isOpener the seat made the first one
     */
    record Faced(int raises, boolean isTheirs, boolean isOpener, boolean mayRaise) {
    }

    Trackers(byte[][] counts) {
        this.counts = counts;
        decisions = new int[counts.length];
        hasRoom = new boolean[counts.length];
        hasAnswered = new boolean[counts.length];
        hasChecked = new boolean[counts.length];
        isAggressive = new boolean[counts.length];
    }

    /** Who is in as a street begins has seen it. */
    void arrive(HandState now) {
        while (street < now.streetIndex()) {
            street++;
            Arrays.fill(hasChecked, false);
            Arrays.fill(isAggressive, false);
            for (SeatNumber seat : now.liveSeats()) {
                counts[seat.index()][Count.AGG_STREETS_OPP.ordinal()]++;
            }
        }
    }

    void first(HandState before, int seat, Faced faced, PokerEvent event) {
        boolean isRaise = event instanceof PokerEvent.BetOrRaised;
        boolean isCall = event instanceof PokerEvent.Called;
        SeatNumber at = SeatNumber.of(seat + 1);
        if (decisions[seat]++ == 0) {
            hasRoom[seat] = isRaise || faced.raises() <= 2
                    && (faced.raises() == 0 || faced.mayRaise()) && isDeep(before, at);
        }
        boolean isSecond = faced.raises() == 2 && faced.isTheirs();
        note(seat, Count.PT4_FOLD_TO_THREE_BET_OPP, isSecond,
                event instanceof PokerEvent.Folded);
        note(seat, Count.HM_FOUR_BET_OPP, isSecond && faced.isOpener(), isRaise);
        note(seat, Count.PT4_COLD_CALL_OPP, faced.raises() == 1 && faced.isTheirs()
                && before.streetBetOf(at).isZero(), isCall);
        if (faced.raises() > 0 && !faced.isOpener() && !hasAnswered[seat]) {
            hasAnswered[seat] = true;
            note(seat, Count.HM_COLD_CALL_OPP, true, isCall);
        }
    }

    /** More than the call, and more than a big blind before the first decision. */
    private static boolean isDeep(HandState before, SeatNumber seat) {
        if (before.hasUnknownStack(seat)) {
            return true;
        }
        long behind = before.stackOf(seat).units();
        long own = before.streetBetOf(seat).units();
        return behind > before.betToMatch().units() - own
                && behind + own > before.setup().sizes().small().units();
    }

    void later(int seat, boolean isBetFaced, PokerEvent event) {
        if (isBetFaced && hasChecked[seat]) {
            counts[seat][Count.TRACKER_CHECK_RAISE_OPP.ordinal()]++;
            hasChecked[seat] = false;
        }
        if (event instanceof PokerEvent.BetOrRaised && !isAggressive[seat]) {
            isAggressive[seat] = true;
            counts[seat][Count.AGG_STREETS_DONE.ordinal()]++;
        }
        hasChecked[seat] |= event instanceof PokerEvent.Checked;
    }

    void outcome(int seat, boolean hasWonShowdown, boolean hasWon, boolean isAhead) {
        counts[seat][Count.HM_WSD_DONE.ordinal()] = (byte) (hasWonShowdown && isAhead ? 1 : 0);
        counts[seat][Count.HM_WWSF_DONE.ordinal()] = (byte) (hasWon && isAhead ? 1 : 0);
    }

    void end() {
        for (int seat = 0; seat < counts.length; seat++) {
            boolean isGiven = decisions[seat] > 1 || decisions[seat] == 1 && hasRoom[seat];
            counts[seat][Count.PT4_PFR_OPP.ordinal()] = (byte) (isGiven ? 1 : 0);
        }
    }

    private void note(int seat, Count chance, boolean isGiven, boolean isTaken) {
        if (isGiven) {
            counts[seat][chance.ordinal()] = 1;
            if (isTaken) {
                counts[seat][chance.done().ordinal()] = 1;
            }
        }
    }
}
