package dev.railbird.cli;

import dev.railbird.core.audit.HandAudit;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.SeatSetup;
import dev.railbird.core.hand.StartingStack;
import dev.railbird.core.replay.HandState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Results and rates again, as docs/reference/statistics.md has them: each asks the whole list of
 * seats anew. Slow, and meant to be seen to be right.
 */
final class SlowRates {
    /** A seat of a complete hand; empty where nothing is known, or no blind is there. */
    record Seat(Optional<String> player, String variant, Optional<String> currency,
            Optional<String> position,
            int players, BigDecimal bigBlind, Optional<Double> depth, Optional<BigDecimal> net,
            Optional<Double> netBb, boolean isShowdown, Map<String, Integer> counts) {
        /** Tens of big blinds, as the view groups them. */
        Optional<String> depthGroup() {
            return depth.map(bb -> Integer.toString(bb >= 200 ? 200
                    : (int) Math.floor(bb / 10) * 10));
        }

        Seat counting(Map<String, Integer> others) {
            return new Seat(player, variant, currency, position, players, bigBlind, depth, net,
                    netBb, isShowdown, others);
        }

        int count(String name) {
            return counts.get(name);
        }
    }

    private SlowRates() {
    }

    /** The seats of a complete hand that were dealt in. */
    static List<Seat> seats(HandAudit hand) {
        HandSetup setup = hand.replay().hand().setup();
        List<Seat> seats = new ArrayList<>();
        int players = (int) setup.seats().stream().filter(SeatSetup::isDealtIn).count();
        List<Optional<String>> positions = positions(setup, players);
        for (int i = 0; i < setup.seats().size(); i++) {
            if (setup.seats().get(i).isDealtIn()) {
                seats.add(seat(hand, i, players, positions.get(i)));
            }
        }
        return seats;
    }

    private static Seat seat(HandAudit hand, int index, int players, Optional<String> position) {
        HandState end = hand.replay().end();
        HandSetup setup = end.setup();
        SeatNumber seat = SeatNumber.of(index + 1);
        long blind = setup.sizes().small().units();
        boolean mayHaveWon = !end.unknowable().isEmpty() && !end.potTotal().isZero()
                && end.isLive(seat) && !end.hasMucked(seat);
        Optional<Long> net = mayHaveWon ? Optional.empty() : Optional.of(end.netUnitsOf(seat));
        Optional<Double> depth = blind > 0 && setup.seats().get(index).stack()
                instanceof StartingStack.Known known
                        ? Optional.of((double) known.chips().units() / blind) : Optional.empty();
        return new Seat(told(setup.seats().get(index).name()), setup.variant().code(),
                told(setup.scale().currency()), position, players,
                BigDecimal.valueOf(blind, setup.scale().decimals()), depth,
                net.map(units -> BigDecimal.valueOf(units, setup.scale().decimals())),
                net.filter(units -> blind > 0).map(units -> (double) units / blind),
                end.liveSeats().size() > 1 && end.isLive(seat),
                SlowCounts.of(hand.replay(), index + 1));
    }

    private static Optional<String> told(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** From the seat after the button on: the blinds first, the button and its right last. */
    private static List<Optional<String>> positions(HandSetup setup, int players) {
        List<String> names = new ArrayList<>(players == 2 ? List.of("BB") : List.of("SB", "BB"));
        for (int k = 0; k < players - 5; k++) {
            names.add(k == 0 ? "UTG" : "UTG+" + k);
        }
        List<String> last = List.of("HJ", "CO", "BTN");
        names.addAll(last.subList(Math.max(0, last.size() - (players - names.size())), 3));
        int seats = setup.seats().size();
        List<Optional<String>> positions = new ArrayList<>();
        for (int i = 0; i < seats; i++) {
            positions.add(Optional.empty());
        }
        int button = setup.button().map(SeatNumber::value).orElse(seats);
        int next = 0;
        for (int k = 0; k < seats && !setup.variant().isStud(); k++) {
            int index = (button + k) % seats;
            if (setup.seats().get(index).isDealtIn()) {
                positions.set(index, Optional.of(names.get(next++)));
            }
        }
        return positions;
    }

    /** The column of a rate view over these seats; empty where the view has null. */
    static Optional<Double> column(String name, List<Seat> seats) {
        return switch (name) {
            case "hands" -> Optional.of((double) seats.size());
            case "net_bb" -> known(seats) == 0 ? Optional.empty()
                    : Optional.of(bb(seats, seat -> true));
            case "net_bb_showdown" -> Optional.of(bb(seats, Seat::isShowdown));
            case "net_bb_without_showdown" -> Optional.of(bb(seats, seat -> !seat.isShowdown()));
            case "bb100" -> mean(seats).map(mean -> 100 * mean);
            case "bb100_low" -> error(seats).map(e -> 100 * (mean(seats).get() - 1.96 * e));
            case "bb100_high" -> error(seats).map(e -> 100 * (mean(seats).get() + 1.96 * e));
            case "af" -> share(raises(seats), sum(seats, "late_calls"));
            case "afq" -> share(100 * raises(seats), raises(seats) + sum(seats, "late_calls")
                    + sum(seats, "late_folds"));
            default -> seats.get(0).counts().containsKey(name)
                    ? Optional.of((double) sum(seats, name))
                    : share(100 * sum(seats, name + "_done"), sum(seats, name + "_opp"));
        };
    }

    private static long raises(List<Seat> seats) {
        return sum(seats, "late_bets") + sum(seats, "late_raises");
    }

    private static long sum(List<Seat> seats, String count) {
        return seats.stream().mapToLong(seat -> seat.count(count)).sum();
    }

    private static Optional<Double> share(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of((double) part / whole);
    }

    static long known(List<Seat> seats) {
        return seats.stream().filter(seat -> seat.netBb().isPresent()).count();
    }

    private static double bb(List<Seat> seats, Predicate<Seat> which) {
        return seats.stream().filter(which).flatMap(seat -> seat.netBb().stream())
                .mapToDouble(Double::doubleValue).sum();
    }

    private static Optional<Double> mean(List<Seat> seats) {
        return known(seats) == 0 ? Optional.empty()
                : Optional.of(bb(seats, seat -> true) / known(seats));
    }

    /** Standard error of the mean, from the sample. */
    private static Optional<Double> error(List<Seat> seats) {
        long n = known(seats);
        if (n < 2) {
            return Optional.empty();
        }
        double mean = mean(seats).get();
        double squares = seats.stream().flatMap(seat -> seat.netBb().stream())
                .mapToDouble(bb -> (bb - mean) * (bb - mean)).sum();
        return Optional.of(Math.sqrt(squares / (n - 1) / n));
    }

    static BigDecimal net(List<Seat> seats, Predicate<Seat> which) {
        return seats.stream().filter(which).flatMap(seat -> seat.net().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
