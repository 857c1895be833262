package dev.railbird.core.replay;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.PokerEvent.PotAwarded;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.StartingStack;
import dev.railbird.core.hand.StreetPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table at one moment. Immutable once the fold has handed it out: each step works on a
 * {@link #draft} of its own. Positions inside are zero-based indexes into the hand's seats.
 */
public final class HandState {
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
    private List<PotAwarded> shares;
    long[] won;
    /** Why nobody can say who won; empty while that is no problem. */
    String unknowable;
    private final int button;
    private final long[] start;
    private boolean ownsMoney;
    private boolean ownsWon;
    private boolean ownsCards;

    HandState(HandSetup setup, RuleProfile profile) {
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

    private HandState(HandState from) {
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
        shares = sharesPaid > 0 ? from.shares : null;
        unknowable = from.unknowable;
        button = from.button;
        start = from.start;
    }

    /**
     * A copy for one step to change before it hands it out. Arrays are shared until the step says
     * which it changes: {@link #ownMoney}, {@link #ownCards}.
     */
    HandState draft() {
        return new HandState(this);
    }

    /** To be called on a draft before stacks, bets or winnings change. */
    HandState ownMoney() {
        if (!ownsMoney) {
            ownsMoney = true;
            stack = stack.clone();
            bet = bet.clone();
            put = put.clone();
        }
        return this;
    }

    /** To be called on a draft before somebody is paid from the pots. */
    HandState ownWon() {
        if (!ownsWon) {
            ownsWon = true;
            won = won.clone();
        }
        return ownMoney();
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

    /** How many seats are in the hand still. */
    public int liveCount() {
        return Integer.bitCount(live);
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

    /** {@link #potTotal} as a number: what was put in less what was taken out again. */
    public long potUnits() {
        return middle;
    }

    /** Who gets what of which pot; worked out once, when the hand is over. */
    List<PotAwarded> shares() {
        if (shares == null) {
            shares = Awards.split(this);
        }
        return shares;
    }

    /** What a saved table had worked out before it paid the first of them. */
    void keepShares(List<PotAwarded> kept) {
        shares = List.copyOf(kept);
    }

    int deckSize() {
        return switch (setup.variant().deck()) {
            case STANDARD -> 52;
            case SHORT -> 36;
        };
    }

    // What everybody else may ask.

    public HandSetup setup() {
        return setup;
    }

    public RuleProfile profile() {
        return profile;
    }

    public Phase phase() {
        return phase;
    }

    public int streetIndex() {
        return street;
    }

    public String streetName() {
        return plan().name();
    }

    public int seatCount() {
        return seats;
    }

    /** Zero-based seat to act, or a negative number when nobody may. */
    public int indexToAct() {
        return toAct;
    }

    public Optional<SeatNumber> seatToAct() {
        return toAct < 0 ? Optional.empty() : Optional.of(SeatNumber.of(toAct + 1));
    }

    public boolean hasUnknownStack(SeatNumber seat) {
        return hasUnknownStack(seat.index());
    }

    /** Chips behind; for an unknown stack meaningless, ask {@link #hasUnknownStack} first. */
    public Chips stackOf(SeatNumber seat) {
        return Chips.of(stack[seat.index()]);
    }

    /** Units won or lost by a seat up to now, pots that were awarded included. */
    public long netUnitsOf(SeatNumber seat) {
        return stack[seat.index()] - startOf(seat.index());
    }

    /** Chips at the table and with the house, less those before the hand: zero in a sound fold. */
    public long surplusUnits() {
        long sum = deadMoney;
        long unaccounted = deadMoney - rake - middle;
        for (int i = 0; i < seats; i++) {
            sum += stack[i] - start[i] + put[i] - won[i];
            unaccounted += put[i] - won[i];
        }
        return unaccounted == 0 ? sum : unaccounted;
    }

    /** No chip has moved between the two moments of one hand. */
    public boolean hasSameChipsAs(HandState other) {
        return stack == other.stack && put == other.put && won == other.won
                && middle == other.middle && deadMoney == other.deadMoney && rake == other.rake;
    }

    public Chips streetBetOf(SeatNumber seat) {
        return Chips.of(bet[seat.index()]);
    }

    /** Everything of a seat that lies in layers of the pot and can still be won or returned. */
    public Chips contestedBy(SeatNumber seat) {
        return Chips.of(put[seat.index()]);
    }

    /** What the seat got from the pots. */
    public Chips wonBy(SeatNumber seat) {
        return Chips.of(won[seat.index()]);
    }

    public Chips betToMatch() {
        return Chips.of(top);
    }

    /** {@link #betToMatch} as a number, for who asks after every step. */
    public long unitsToMatch() {
        return top;
    }

    /** All chips in the middle: pots, dead money and the bets of the street. */
    public Chips potTotal() {
        return Chips.of(potUnits());
    }

    public Chips deadMoney() {
        return Chips.of(deadMoney);
    }

    public Chips rake() {
        return Chips.of(rake);
    }

    /** Still in the hand: dealt in and not folded. */
    public boolean isLive(SeatNumber seat) {
        return isLive(seat.index());
    }

    public boolean isAllIn(SeatNumber seat) {
        return isLive(seat.index()) && stack[seat.index()] == 0;
    }

    public boolean hasShown(SeatNumber seat) {
        return (shown >> seat.index() & 1) != 0;
    }

    public boolean hasMucked(SeatNumber seat) {
        return (mucked >> seat.index() & 1) != 0;
    }

    public List<CardSlot> cardsOf(SeatNumber seat) {
        return List.of(cards.hole[seat.index()]);
    }

    /** Whether the card at this place of the seat's cards lies face up. */
    public boolean isFaceUp(SeatNumber seat, int place) {
        return (cards.upCards[seat.index()] >> place & 1) != 0;
    }

    public List<CardSlot> board() {
        return List.of(cards.board);
    }

    /** Why the winners cannot be known; empty when they can. */
    public String unknowable() {
        return unknowable;
    }

    /** The pots as they stand, main pot first; bets of the running street included. */
    public List<Pot> pots() {
        return Pots.layers(this, live & ~mucked);
    }

    public List<SeatNumber> liveSeats() {
        List<SeatNumber> result = new ArrayList<>(seats);
        for (int i = 0; i < seats; i++) {
            if (isLive(i)) {
                result.add(SeatNumber.of(i + 1));
            }
        }
        return result;
    }

    /** What this seat could do if it were to act now. */
    public Options options(SeatNumber seat) {
        return Betting.options(this, seat.index());
    }

    /** What the seat to act may do, with amounts. */
    public Options options() {
        return Betting.options(this);
    }
}
