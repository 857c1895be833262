package dev.railbird.core.check;

import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.Step;
import java.util.Arrays;
import java.util.List;

/**
 * What every seat put into the middle, counted from the settled events alone: a second set of
 * books beside the fold's own.
 */
public final class Contributions {
    private final long[] live;
    private final long[] street;
    private final long[] won;
    private long dead;
    private boolean isWrongReturn;

    private Contributions(int seats) {
        live = new long[seats];
        street = new long[seats];
        won = new long[seats];
    }

    public static Contributions of(HandReplay replay) {
        int seats = replay.hand().setup().seats().size();
        Contributions books = new Contributions(seats);
        boolean trims = replay.hand().setup().trimsAntes() && antes(replay) > 1;
        List<Step> steps = replay.steps();
        int streetIndex = 0;
        for (int k = 0; k < steps.size(); k++) {
            if (!(steps.get(k) instanceof Step.Accepted accepted)) {
                continue;
            }
            PokerEvent event = accepted.settled();
            boolean newStreet = event instanceof PokerEvent.BoardDealt
                    || event instanceof PokerEvent.Discarded
                    || event instanceof PokerEvent.HoleCardsDealt && streetIndex > 0;
            if (newStreet) {
                Arrays.fill(books.street, 0);
            }
            books.enter(event, trims);
            streetIndex = accepted.state().streetIndex();
        }
        return books;
    }

    private static int antes(HandReplay replay) {
        int antes = 0;
        for (int i = 0; i < replay.hand().setup().seats().size(); i++) {
            antes += replay.hand().setup().seats().get(i).forced().ante().isZero() ? 0 : 1;
        }
        return antes;
    }

    private void enter(PokerEvent event, boolean trims) {
        if (event instanceof PokerEvent.AntePosted ante) {
            if (trims) {
                live[ante.seat().index()] += ante.paid().units();
            } else {
                dead += ante.paid().units();
            }
        } else if (event instanceof PokerEvent.DeadBlindPosted blind) {
            dead += blind.paid().units();
        } else if (event instanceof PokerEvent.BlindPosted blind) {
            pay(blind.seat().index(), blind.paid().units());
        } else if (event instanceof PokerEvent.BringInPosted bringIn) {
            pay(bringIn.seat().index(), bringIn.paid().units());
        } else if (event instanceof PokerEvent.Called called) {
            pay(called.seat().index(), called.paid().units());
        } else if (event instanceof PokerEvent.BetOrRaised raised) {
            int seat = raised.seat().index();
            pay(seat, raised.streetTotal().units() - street[seat]);
        } else if (event instanceof PokerEvent.UncalledBetReturned returned) {
            giveBack(returned.seat().index(), returned.amount().units());
        } else if (event instanceof PokerEvent.PotAwarded award) {
            won[award.seat().index()] += award.amount().units();
        }
    }

    private void pay(int seat, long amount) {
        live[seat] += amount;
        street[seat] += amount;
    }

    private void giveBack(int seat, long amount) {
        long second = 0;
        for (int i = 0; i < street.length; i++) {
            second = i == seat ? second : Math.max(second, street[i]);
        }
        isWrongReturn |= street[seat] - second != amount;
        live[seat] -= amount;
        street[seat] -= amount;
    }

    public int seats() {
        return live.length;
    }

    /** What the seat put in and did not get back, antes that are trimmed included. */
    public long liveOf(int seat) {
        return live[seat];
    }

    public long wonBy(int seat) {
        return won[seat];
    }

    /** Antes and dead blinds: chips of nobody. */
    public long dead() {
        return dead;
    }

    /** A bet went back that was not the part above the second largest. */
    public boolean isWrongReturn() {
        return isWrongReturn;
    }

    /** The most that a seat can win: what everybody put in up to the seat's own level. */
    public long winnableBy(int seat) {
        long sum = dead;
        for (long amount : live) {
            sum += Math.min(amount, live[seat]);
        }
        return sum;
    }

    public long above(long level) {
        long sum = 0;
        for (long amount : live) {
            sum += Math.max(0, amount - level);
        }
        return sum;
    }
}
