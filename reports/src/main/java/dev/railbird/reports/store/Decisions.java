package dev.railbird.reports.store;

import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.PokerEvent.BetOrRaised;
import dev.railbird.core.event.PokerEvent.Called;
import dev.railbird.core.event.PokerEvent.Checked;
import dev.railbird.core.event.PokerEvent.Folded;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.HandStatus;
import dev.railbird.core.replay.Step;
import java.util.Optional;

/**
 * Counts chances and what was made of them in one pass over the decisions of a hand. The words of
 * each count stand in {@code schema.txt}.
 */
final class Decisions {
    private static final int NOBODY = -1;
    private final byte[][] counts;
    private final String[] positions;
    private final boolean[] hasChecked;
    private final Trackers trackers;
    private int street;
    /** Bets and raises of the street; blinds and the bring-in are none. */
    private int raises;
    private int callersSinceRaise;
    private int aggressor = NOBODY;
    /** The last raiser of the first street, or who went on betting since. */
    private int leader = NOBODY;
    private int continuer = NOBODY;
    private int opener = NOBODY;
    private int stealer = NOBODY;
    private boolean isOpened;

    private Decisions(HandReplay replay) {
        int seats = replay.hand().setup().seats().size();
        counts = new byte[seats][Count.size()];
        hasChecked = new boolean[seats];
        trackers = new Trackers(counts);
        positions = Positions.of(replay.hand().setup());
    }

    /** Counts by seat index and {@link Count}. */
    static byte[][] of(HandReplay replay) {
        Decisions decisions = new Decisions(replay);
        HandState before = replay.start();
        for (Step step : replay.steps()) {
            if (step instanceof Step.Accepted accepted) {
                decisions.look(before, accepted.settled());
            }
            decisions.trackers.arrive(step.state());
            before = step.state();
        }
        decisions.outcome(replay);
        decisions.trackers.end();
        return decisions.counts;
    }

    private void look(HandState before, PokerEvent event) {
        while (street < before.streetIndex()) {
            nextStreet();
        }
        seatOf(event).ifPresent(seat -> {
            if (street == 0) {
                first(before, seat.index(), event);
            } else {
                later(before, seat.index(), event);
            }
        });
    }

    private static Optional<SeatNumber> seatOf(PokerEvent event) {
        if (event instanceof Folded folded) {
            return Optional.of(folded.seat());
        }
        if (event instanceof Checked checked) {
            return Optional.of(checked.seat());
        }
        if (event instanceof Called called) {
            return Optional.of(called.seat());
        }
        return event instanceof BetOrRaised raised ? Optional.of(raised.seat())
                : Optional.empty();
    }

    private void nextStreet() {
        leader = street == 0 ? aggressor : continuer;
        continuer = NOBODY;
        aggressor = NOBODY;
        raises = 0;
        street++;
        java.util.Arrays.fill(hasChecked, false);
    }

    private void first(HandState before, int seat, PokerEvent event) {
        boolean isRaise = event instanceof BetOrRaised;
        boolean isCall = event instanceof Called;
        boolean isFold = event instanceof Folded;
        boolean mayRaise = isRaise || mayRaise(before, seat);
        boolean owes = before.betToMatch().isMoreThan(bet(before, seat));
        note(seat, Count.VPIP_OPP, true, isRaise || isCall);
        note(seat, Count.PFR_OPP, true, isRaise);
        note(seat, Count.LIMP_OPP, raises == 0 && owes, isCall);
        boolean isSteal = raises == 0 && !isOpened && mayRaise && isLate(positions[seat]);
        note(seat, Count.STEAL_OPP, isSteal, isRaise);
        boolean isTheirs = seat != aggressor;
        note(seat, Count.FOLD_TO_STEAL_OPP, raises == 1 && isTheirs && stealer == aggressor
                && callersSinceRaise == 0 && isBlind(positions[seat]), isFold);
        note(seat, Count.THREE_BET_OPP, raises == 1 && isTheirs && mayRaise, isRaise);
        note(seat, Count.SQUEEZE_OPP, raises == 1 && isTheirs && mayRaise
                && callersSinceRaise > 0, isRaise);
        note(seat, Count.COLD_CALL_OPP, raises >= 1 && isTheirs && bet(before, seat).isZero(),
                isCall);
        note(seat, Count.FOLD_TO_THREE_BET_OPP, raises == 2 && seat == opener && isTheirs,
                isFold);
        note(seat, Count.FOUR_BET_OPP, raises == 2 && isTheirs && mayRaise, isRaise);
        trackers.first(before, seat, new Trackers.Faced(raises, isTheirs, seat == opener,
                mayRaise), event);
        if (isRaise) {
            opener = raises == 0 ? seat : opener;
            stealer = isSteal ? seat : stealer;
        }
        isOpened |= isRaise || isCall;
        move(seat, isRaise, isCall);
    }

    private void later(HandState before, int seat, PokerEvent event) {
        boolean isRaise = event instanceof BetOrRaised;
        boolean isFold = event instanceof Folded;
        if (street <= 3) {
            boolean continues = raises == 0 && seat == leader;
            note(seat, Count.CBET_FLOP_OPP.on(street), continues, isRaise);
            note(seat, Count.FOLD_TO_CBET_FLOP_OPP.on(street), raises == 1
                    && aggressor == continuer && seat != aggressor, isFold);
            continuer = continues && isRaise ? seat : continuer;
        }
        trackers.later(seat, raises > 0, event);
        if (raises > 0 && hasChecked[seat] && (isRaise || mayRaise(before, seat))) {
            add(seat, Count.CHECK_RAISE_OPP, true);
            add(seat, Count.CHECK_RAISE_DONE, isRaise);
            hasChecked[seat] = false;
        }
        add(seat, raises == 0 ? Count.LATE_BETS : Count.LATE_RAISES, isRaise);
        add(seat, Count.LATE_CALLS, event instanceof Called);
        add(seat, Count.LATE_CHECKS, event instanceof Checked);
        add(seat, Count.LATE_FOLDS, isFold);
        hasChecked[seat] |= event instanceof Checked;
        move(seat, isRaise, event instanceof Called);
    }

    private void move(int seat, boolean isRaise, boolean isCall) {
        if (isRaise) {
            raises++;
            aggressor = seat;
            callersSinceRaise = 0;
        } else if (isCall) {
            callersSinceRaise++;
        }
    }

    private void outcome(HandReplay replay) {
        HandState end = replay.end();
        if (replay.status() != HandStatus.COMPLETE || end.streetIndex() == 0) {
            return;
        }
        boolean isShowdown = end.liveSeats().size() > 1;
        boolean isKnown = end.unknowable().isEmpty();
        HandState second = secondStreet(replay);
        for (SeatNumber seat : second.liveSeats()) {
            boolean isIn = isShowdown && end.isLive(seat);
            boolean hasWon = !end.wonBy(seat).isZero();
            note(seat.index(), Count.WTSD_OPP, true, isIn);
            note(seat.index(), Count.WSD_OPP, isIn && isKnown, hasWon);
            note(seat.index(), Count.WWSF_OPP, isKnown, hasWon);
            trackers.outcome(seat.index(), isIn && isKnown && hasWon, isKnown && hasWon,
                    end.netUnitsOf(seat) > 0);
        }
    }

    private static HandState secondStreet(HandReplay replay) {
        for (Step step : replay.steps()) {
            if (step.state().streetIndex() > 0) {
                return step.state();
            }
        }
        return replay.end();
    }

    private static dev.railbird.core.chips.Chips bet(HandState state, int seat) {
        return state.streetBetOf(SeatNumber.of(seat + 1));
    }

    private static boolean mayRaise(HandState before, int seat) {
        return before.options(SeatNumber.of(seat + 1)).raise().isPresent();
    }

    private static boolean isLate(String position) {
        return position.equals("CO") || position.equals("BTN") || position.equals("SB");
    }

    private static boolean isBlind(String position) {
        return position.equals("SB") || position.equals("BB");
    }

    /** A chance, and whether it was taken: once a hand however often it comes. */
    private void note(int seat, Count chance, boolean isGiven, boolean isTaken) {
        if (isGiven) {
            counts[seat][chance.ordinal()] = 1;
            if (isTaken) {
                counts[seat][chance.done().ordinal()] = 1;
            }
        }
    }

    private void add(int seat, Count count, boolean isSo) {
        if (isSo && counts[seat][count.ordinal()] < Byte.MAX_VALUE) {
            counts[seat][count.ordinal()]++;
        }
    }
}
