package dev.railbird.core.check.rule;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.check.Contributions;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.Variant;
import dev.railbird.core.outcome.HandRanks;
import dev.railbird.core.replay.HandState;
import java.util.Arrays;
import java.util.List;

/**
 * Shares of pots by another road than the fold's: every distinct level of contribution is a layer
 * of its own, divided at once, so that only odd chips can differ.
 */
final class LayerWinners {
    private final HandState end;
    private final Contributions books;
    private final long[] least;
    private final long[] most;

    LayerWinners(HandState end, Contributions books) {
        this.end = end;
        this.books = books;
        least = new long[books.seats()];
        most = new long[books.seats()];
        Variant variant = end.setup().variant();
        int[] high = ranks(variant.high());
        int[] low = variant.low().isPresent() ? ranks(variant.low().get()) : null;
        long[] levels = new long[books.seats()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = books.liveOf(i);
        }
        Arrays.sort(levels);
        long below = 0;
        share(books.dead(), 0, high, low);
        for (long level : levels) {
            if (level > below) {
                long amount = 0;
                for (int i = 0; i < books.seats(); i++) {
                    amount += Math.max(0, Math.min(books.liveOf(i), level) - below);
                }
                share(amount, level, high, low);
                below = level;
            }
        }
    }

    long least(int seat) {
        return least[seat];
    }

    long most(int seat) {
        return most[seat];
    }

    private int[] ranks(Variant.HandKind kind) {
        int[] ranks = new int[books.seats()];
        long board = bits(end.board());
        int contenders = 0;
        for (int i = 0; i < ranks.length; i++) {
            contenders += isIn(i) ? 1 : 0;
        }
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = !isIn(i) ? HandRanks.NO_HAND : contenders == 1 ? 1
                    : HandRanks.rank(kind, bits(end.cardsOf(SeatNumber.of(i + 1))), board);
        }
        return ranks;
    }

    private boolean isIn(int seat) {
        SeatNumber number = SeatNumber.of(seat + 1);
        return end.isLive(number) && !end.hasMucked(number);
    }

    private static long bits(List<CardSlot> cards) {
        long bits = 0;
        for (CardSlot slot : cards) {
            if (slot instanceof CardSlot.Known known) {
                bits |= known.card().bit();
            }
        }
        return bits;
    }

    /** A layer that nobody in the hand reaches belongs to the highest layer that somebody does. */
    private void share(long amount, long level, int[] high, int[] low) {
        long reached = level;
        int inLayer = contenders(reached);
        while (inLayer == 0 && reached > 0) {
            reached = lowerLevel(reached);
            inLayer = contenders(reached);
        }
        int lowSeats = low == null || Integer.bitCount(inLayer) == 1 ? 0 : best(low, inLayer);
        int highSeats = Integer.bitCount(inLayer) == 1 ? inLayer : best(high, inLayer);
        long half = lowSeats == 0 ? 0 : amount / 2;
        divide(amount - half, highSeats);
        divide(half, lowSeats);
        if (lowSeats != 0) {
            widen(highSeats | lowSeats);
        }
    }

    private long lowerLevel(long level) {
        long lower = 0;
        for (int i = 0; i < books.seats(); i++) {
            long put = books.liveOf(i);
            lower = put < level ? Math.max(lower, put) : lower;
        }
        return lower;
    }

    private int contenders(long level) {
        int seats = 0;
        for (int i = 0; i < books.seats(); i++) {
            seats |= isIn(i) && books.liveOf(i) >= level ? 1 << i : 0;
        }
        return seats;
    }

    private static int best(int[] ranks, int eligible) {
        int best = HandRanks.NO_HAND;
        for (int i = 0; i < ranks.length; i++) {
            best = (eligible >> i & 1) != 0 ? Math.max(best, ranks[i]) : best;
        }
        int seats = 0;
        for (int i = 0; i < ranks.length && best != HandRanks.NO_HAND; i++) {
            seats |= (eligible >> i & 1) != 0 && ranks[i] == best ? 1 << i : 0;
        }
        return seats;
    }

    private void divide(long amount, int seats) {
        int count = Integer.bitCount(seats);
        if (count == 0) {
            return;
        }
        long granule = end.setup().scale().granule();
        long each = amount / granule / count * granule;
        long odd = amount - each * count;
        for (int i = 0; i < least.length; i++) {
            if ((seats >> i & 1) != 0) {
                least[i] += each;
                most[i] += each + odd;
                if (count > 1) {
                    // Layers that the rules merge round once, we round at each of them.
                    most[i] += count * granule;
                    least[i] -= Math.min(least[i], count * granule);
                }
            }
        }
    }

    private void widen(int seats) {
        for (int i = 0; i < least.length; i++) {
            if ((seats >> i & 1) != 0) {
                least[i] -= Math.min(least[i], end.setup().scale().granule());
                most[i] += end.setup().scale().granule();
            }
        }
    }
}
