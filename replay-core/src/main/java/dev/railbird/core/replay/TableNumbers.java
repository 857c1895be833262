package dev.railbird.core.replay;

import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.StartingStack;
import dev.railbird.core.hand.StreetPlan;

/**
 * The numbers of a table at one moment, for the steps that change them; everybody else asks
 * {@link HandState}. Positions inside are zero-based indexes into the hand's seats.
 */
abstract class TableNumbers {
    /** Stands for a stack that the log does not know; no sum of real amounts comes near it. */
    static final long UNKNOWN_STACK = 1L << 60;
    static final int NOBODY = -1;

    final HandSetup setup;
    final RuleProfile profile;
    final int seats;
    long[] stack;
    /** Bet of the current street. */
    long[] bet;
    /** Everything contested in layers: bets of all streets, and antes that are trimmed. */
    long[] put;
    TableCards cards;
    /** The nominal forced bets still owed: ante, dead, live. */
    int owedAntes;
    int owedDead;
    int owedLive;
    /** Bit sets of seats. */
    int live;
    int acted;
    int shown;
    int mucked;
    /** Seats whom a forced bet took the last chip and who are still asked to act. */
    int broke;
    Phase phase;
    int street;
    int toAct;
    long top;
    long lastRaise;
    /** The level that the last full bet or raise reached. */
    long fullLevel;
    int raises;
    /** The last seat that bet or raised in the running or last betting round. */
    int aggressor;
    long deadMoney;
    /** All chips in the middle, kept in step with what is put in, paid out and raked. */
    long middle;
    boolean runsOut;
    /** A pot of decimal amounts left a remainder when it was divided. */
    boolean hasFraction;
    /** A hidden up card may decide who opens: whoever acts first is taken to be right. */
    boolean isOpenerUnsure;
    long rake;
    int sharesPaid;
    long[] won;
    /** Why nobody can say who won; empty while that is no problem. */
    String unknowable;
    private final int button;
    private final long[] start;
    private boolean ownsMoney;
    private boolean ownsWon;
    private boolean ownsCards;

    /** The table before anything has happened. */
    TableNumbers(HandSetup setup, RuleProfile profile) {
        this.setup = setup;
        this.profile = profile;
        seats = setup.seats().size();
        start = new long[seats];
        stack = new long[seats];
        bet = new long[seats];
        put = new long[seats];
        won = new long[seats];
        cards = new TableCards(seats);
        unknowable = "";
        button = setup.button().isPresent() ? setup.button().get().index() : seats - 1;
        ownsMoney = true;
        ownsWon = true;
        ownsCards = true;
        phase = Phase.POSTING;
        toAct = NOBODY;
        aggressor = NOBODY;
        for (int i = 0; i < seats; i++) {
            start[i] = startOf(setup, i);
            stack[i] = start[i];
            if (setup.seats().get(i).isDealtIn()) {
                live |= 1 << i;
            }
        }
    }

    /** The same numbers; arrays are shared until they are owned. */
    TableNumbers(TableNumbers from) {
        setup = from.setup;
        profile = from.profile;
        seats = from.seats;
        stack = from.stack;
        bet = from.bet;
        put = from.put;
        won = from.won;
        cards = from.cards;
        owedAntes = from.owedAntes;
        owedDead = from.owedDead;
        owedLive = from.owedLive;
        live = from.live;
        acted = from.acted;
        shown = from.shown;
        mucked = from.mucked;
        broke = from.broke;
        phase = from.phase;
        street = from.street;
        toAct = from.toAct;
        top = from.top;
        lastRaise = from.lastRaise;
        fullLevel = from.fullLevel;
        raises = from.raises;
        aggressor = from.aggressor;
        deadMoney = from.deadMoney;
        middle = from.middle;
        runsOut = from.runsOut;
        hasFraction = from.hasFraction;
        isOpenerUnsure = from.isOpenerUnsure;
        rake = from.rake;
        sharesPaid = from.sharesPaid;
        unknowable = from.unknowable;
        button = from.button;
        start = from.start;
    }

    /** To be called on a draft before stacks, bets or winnings change. */
    void ownMoney() {
        if (!ownsMoney) {
            ownsMoney = true;
            stack = stack.clone();
            bet = bet.clone();
            put = put.clone();
        }
    }

    /** To be called on a draft before somebody is paid from the pots. */
    void ownWon() {
        if (!ownsWon) {
            ownsWon = true;
            won = won.clone();
        }
        ownMoney();
    }

    /** What a draft changes when cards move. */
    TableCards ownCards() {
        if (!ownsCards) {
            ownsCards = true;
            cards = new TableCards(cards);
        }
        return cards;
    }

    long startOf(int seat) {
        return start[seat];
    }

    private static long startOf(HandSetup setup, int seat) {
        return setup.seats().get(seat).stack() instanceof StartingStack.Known known
                ? known.chips().units() : UNKNOWN_STACK;
    }

    boolean hasUnknownStack(int seat) {
        return setup.seats().get(seat).stack() instanceof StartingStack.Unknown;
    }

    boolean isLive(int seat) {
        return (live >> seat & 1) != 0;
    }

    boolean canAct(int seat) {
        return isLive(seat) && (stack[seat] > 0 || (broke >> seat & 1) != 0);
    }

    /** The first seat at or after {@code from}, clockwise, that is live and has chips. */
    int nextAble(int from) {
        for (int k = 0; k < seats; k++) {
            int seat = (from + k) % seats;
            if (canAct(seat)) {
                return seat;
            }
        }
        return NOBODY;
    }

    int ableCount() {
        int count = 0;
        for (int i = 0; i < seats; i++) {
            if (canAct(i)) {
                count++;
            }
        }
        return count;
    }

    StreetPlan plan() {
        return setup.variant().streets().get(street);
    }

    boolean isLastStreet() {
        return street == setup.variant().streets().size() - 1;
    }

    int indexOfButton() {
        return button;
    }

    int deckSize() {
        return switch (setup.variant().deck()) {
            case STANDARD -> 52;
            case SHORT -> 36;
        };
    }
}
