package dev.railbird.cli;

import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandState;
import dev.railbird.core.replay.HandStatus;
import dev.railbird.core.replay.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The counts of one hand again, as docs/reference/statistics.md has them: each asks the whole list
 * of decisions anew, and remembers nothing. Slow, and meant to be seen to be right.
 */
final class SlowCounts {
    /** A decision and what it faced; {@code act} is one of f, x, c and r for any bet or raise. */
    private record Move(int street, int seat, char act, boolean mayRaise, long toCall, long own,
            long behind, boolean isDeep) {
        boolean is(char other) {
            return act == other;
        }
    }

    private final HandReplay replay;
    private final List<Move> moves = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    private SlowCounts(HandReplay replay) {
        this.replay = replay;
        HandState before = replay.start();
        for (Step step : replay.steps()) {
            if (step instanceof Step.Accepted accepted) {
                move(before, accepted.settled());
            }
            before = step.state();
        }
    }

    private void move(HandState before, PokerEvent event) {
        if (event instanceof PokerEvent.Folded folded) {
            move(before, folded.seat(), 'f');
        } else if (event instanceof PokerEvent.Checked checked) {
            move(before, checked.seat(), 'x');
        } else if (event instanceof PokerEvent.Called called) {
            move(before, called.seat(), 'c');
        } else if (event instanceof PokerEvent.BetOrRaised raised) {
            move(before, raised.seat(), 'r');
        }
    }

    private void move(HandState before, SeatNumber seat, char act) {
        long own = before.streetBetOf(seat).units();
        long behind = before.stackOf(seat).units();
        long toCall = before.betToMatch().units() - own;
        boolean isDeep = before.hasUnknownStack(seat) || behind > toCall
                && behind + own > before.setup().sizes().small().units();
        moves.add(new Move(before.streetIndex(), seat.value(), act, act == 'r'
                || before.options(seat).raise().isPresent(), toCall, own, behind, isDeep));
    }

    /** Counts by column for a seat, from 1. */
    static Map<String, Integer> of(HandReplay replay, int seat) {
        SlowCounts slow = new SlowCounts(replay);
        slow.first(seat);
        slow.trackers(seat);
        slow.continuations(seat);
        slow.later(seat);
        slow.outcome(seat);
        return slow.counts;
    }

    private List<Move> on(int street) {
        return moves.stream().filter(move -> move.street == street).toList();
    }

    /** What came before the decision on its street. */
    private List<Move> before(Move move) {
        List<Move> all = on(move.street);
        return all.subList(0, identity(all, move));
    }

    private static int identity(List<Move> all, Move move) {
        for (int k = 0; k < all.size(); k++) {
            if (all.get(k) == move) {
                return k;
            }
        }
        throw new IllegalArgumentException("no such move");
    }

    private long raises(Move move) {
        return before(move).stream().filter(each -> each.is('r')).count();
    }

    private int raiser(Move move) {
        return before(move).stream().filter(each -> each.is('r')).mapToInt(Move::seat)
                .reduce(0, (earlier, later) -> later);
    }

    private int firstRaiser() {
        return on(0).stream().filter(each -> each.is('r')).mapToInt(Move::seat).findFirst()
                .orElse(0);
    }

    private boolean isCalled(Move move) {
        List<Move> all = before(move);
        for (int k = all.size() - 1; k >= 0 && !all.get(k).is('r'); k--) {
            if (all.get(k).is('c')) {
                return true;
            }
        }
        return false;
    }

    private void pair(String name, int seat, int street, Predicate<Move> chance, char taken) {
        List<Move> chances = on(street).stream().filter(move -> move.seat == seat)
                .filter(chance).toList();
        counts.put(name + "_opp", chances.isEmpty() ? 0 : 1);
        counts.put(name + "_done", chances.stream().anyMatch(move -> move.is(taken)) ? 1 : 0);
    }

    private void first(int seat) {
        Predicate<Move> theirs = move -> raiser(move) != seat;
        pair("vpip", seat, 0, move -> true, 'r');
        counts.put("vpip_done", on(0).stream().anyMatch(move -> move.seat == seat
                && (move.is('c') || move.is('r'))) ? 1 : 0);
        pair("pfr", seat, 0, move -> true, 'r');
        pair("limp", seat, 0, move -> raises(move) == 0 && move.toCall > 0, 'c');
        pair("steal", seat, 0, this::isSteal, 'r');
        pair("fold_to_steal", seat, 0, move -> raises(move) == 1 && !isCalled(move)
                && raiser(move) != seat && List.of("SB", "BB").contains(position(seat))
                && before(move).stream().filter(each -> each.is('r')).allMatch(this::isSteal),
                'f');
        pair("three_bet", seat, 0, theirs.and(move -> raises(move) == 1 && move.mayRaise), 'r');
        pair("fold_to_three_bet", seat, 0, theirs.and(move -> raises(move) == 2
                && firstRaiser() == seat), 'f');
        pair("four_bet", seat, 0, theirs.and(move -> raises(move) == 2 && move.mayRaise), 'r');
        pair("squeeze", seat, 0, theirs.and(move -> raises(move) == 1 && isCalled(move)
                && move.mayRaise), 'r');
        pair("cold_call", seat, 0, theirs.and(move -> raises(move) >= 1 && move.own == 0), 'c');
    }

    private boolean isSteal(Move move) {
        return List.of("CO", "BTN", "SB").contains(position(move.seat)) && move.mayRaise
                && before(move).stream().allMatch(each -> each.is('f') || each.is('x'));
    }

    private void trackers(int seat) {
        List<Move> own = on(0).stream().filter(move -> move.seat == seat).toList();
        boolean mayOnce = own.size() == 1 && (own.get(0).is('r') || own.get(0).isDeep
                && (raises(own.get(0)) == 0 || raises(own.get(0)) <= 2 && own.get(0).mayRaise));
        counts.put("pt4_pfr_opp", own.size() > 1 || mayOnce ? 1 : 0);
        Predicate<Move> theirs = move -> raiser(move) != seat;
        pair("pt4_fold_to_three_bet", seat, 0, theirs.and(move -> raises(move) == 2), 'f');
        pair("pt4_cold_call", seat, 0, theirs.and(move -> raises(move) == 1 && move.own == 0),
                'c');
        pair("hm_four_bet", seat, 0, theirs.and(move -> raises(move) == 2
                && firstRaiser() == seat), 'r');
        Move answer = own.stream().filter(move -> raises(move) > 0).findFirst().orElse(null);
        boolean isFaced = answer != null && firstRaiser() != seat;
        counts.put("hm_cold_call_opp", isFaced ? 1 : 0);
        counts.put("hm_cold_call_done", isFaced && answer.is('c') ? 1 : 0);
    }

    private void continuations(int seat) {
        int leader = on(0).stream().filter(move -> move.is('r')).mapToInt(Move::seat)
                .reduce(0, (earlier, later) -> later);
        List<String> names = List.of("", "flop", "turn", "river");
        for (int street = 1; street <= 3; street++) {
            int leads = leader;
            Predicate<Move> isChance = move -> move.seat == leads && raises(move) == 0;
            boolean isMade = on(street).stream().anyMatch(isChance.and(move -> move.is('r')));
            pair("cbet_" + names.get(street), seat, street, isChance, 'r');
            pair("fold_to_cbet_" + names.get(street), seat, street, move -> isMade
                    && seat != leads && raises(move) == 1, 'f');
            leader = isMade ? leader : 0;
        }
    }

    private void later(int seat) {
        int[] check = new int[3];
        int aggressive = 0;
        for (int k = 1; k <= replay.end().streetIndex(); k++) {
            List<Move> own = on(k).stream().filter(move -> move.seat == seat).toList();
            List<Move> answers = own.stream().filter(move -> raises(move) > 0
                    && before(move).stream().anyMatch(each -> each.seat == seat && each.is('x')))
                    .toList();
            check[2] += answers.isEmpty() ? 0 : 1;
            List<Move> free = answers.stream().filter(Move::mayRaise).toList();
            check[0] += free.isEmpty() ? 0 : 1;
            check[1] += !free.isEmpty() && free.get(0).is('r') ? 1 : 0;
            aggressive += own.stream().anyMatch(move -> move.is('r')) ? 1 : 0;
        }
        counts.put("check_raise_opp", check[0]);
        counts.put("check_raise_done", check[1]);
        counts.put("tracker_check_raise_opp", check[2]);
        counts.put("agg_streets_done", aggressive);
        List<Move> late = moves.stream().filter(move -> move.seat == seat && move.street > 0)
                .toList();
        counts.put("late_bets", count(late, move -> move.is('r') && raises(move) == 0));
        counts.put("late_raises", count(late, move -> move.is('r') && raises(move) > 0));
        counts.put("late_calls", count(late, move -> move.is('c')));
        counts.put("late_checks", count(late, move -> move.is('x')));
        counts.put("late_folds", count(late, move -> move.is('f')));
    }

    private static int count(List<Move> moves, Predicate<Move> which) {
        return (int) Math.min(Byte.MAX_VALUE, moves.stream().filter(which).count());
    }

    /** The street on which the seat folded; a large number when it did not. */
    private int folded(int seat) {
        return moves.stream().filter(move -> move.seat == seat && move.is('f'))
                .mapToInt(Move::street).findFirst().orElse(99);
    }

    private void outcome(int seat) {
        HandState end = replay.end();
        int streets = 0;
        for (int k = 1; k <= end.streetIndex(); k++) {
            streets += folded(seat) >= k ? 1 : 0;
        }
        counts.put("agg_streets_opp", streets);
        long left = 0;
        for (int k = 1; k <= end.seatCount(); k++) {
            left += isDealtIn(k) && folded(k) == 99 ? 1 : 0;
        }
        boolean hasSeen = replay.status() == HandStatus.COMPLETE && streets > 0;
        boolean isIn = hasSeen && folded(seat) == 99 && left > 1;
        boolean isKnown = end.unknowable().isEmpty();
        SeatNumber at = SeatNumber.of(seat);
        boolean hasWon = !end.wonBy(at).isZero();
        boolean isAhead = hasWon && end.netUnitsOf(at) > 0;
        put("wtsd", hasSeen, isIn);
        put("wsd", isIn && isKnown, hasWon);
        put("wwsf", hasSeen && isKnown, hasWon);
        counts.put("hm_wsd_done", isIn && isKnown && isAhead ? 1 : 0);
        counts.put("hm_wwsf_done", hasSeen && isKnown && isAhead ? 1 : 0);
    }

    private void put(String name, boolean isGiven, boolean isTaken) {
        counts.put(name + "_opp", isGiven ? 1 : 0);
        counts.put(name + "_done", isGiven && isTaken ? 1 : 0);
    }

    private boolean isDealtIn(int seat) {
        return replay.hand().setup().seats().get(seat - 1).isDealtIn();
    }

    /** SB, BB, CO, BTN or nothing of interest; stud has none. */
    private String position(int seat) {
        HandSetup setup = replay.hand().setup();
        if (setup.variant().isStud()) {
            return "";
        }
        int seats = setup.seats().size();
        int button = setup.button().map(SeatNumber::value).orElse(seats);
        List<Integer> order = new ArrayList<>();
        for (int k = 1; k <= seats; k++) {
            int next = (button + k - 1) % seats + 1;
            if (isDealtIn(next)) {
                order.add(next);
            }
        }
        int place = order.indexOf(seat);
        int last = order.size() - 1;
        if (place == last) {
            return "BTN";
        }
        if (order.size() == 2) {
            return "BB";
        }
        return place == 0 ? "SB" : place == 1 ? "BB" : place == last - 1 ? "CO" : "";
    }
}
