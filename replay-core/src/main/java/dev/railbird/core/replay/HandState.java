package dev.railbird.core.replay;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.PokerEvent.PotAwarded;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.SeatNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table at one moment. Immutable once the fold has handed it out: each step works on a
 * {@link #draft} of its own.
 */
public final class HandState extends TableNumbers {
    private List<PotAwarded> shares;

    HandState(HandSetup setup, RuleProfile profile) {
        super(setup, profile);
    }

    private HandState(HandState from) {
        super(from);
        shares = sharesPaid > 0 ? from.shares : null;
    }

    /**
     * A copy for one step to change before it hands it out. Arrays are shared until the step says
     * which it changes: {@link #ownMoney}, {@link #ownCards}.
     */
    HandState draft() {
        return new HandState(this);
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

    /** How many seats are in the hand still. */
    public int liveCount() {
        return Integer.bitCount(live);
    }

    /** {@link #potTotal} as a number: what was put in less what was taken out again. */
    public long potUnits() {
        return middle;
    }

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
            sum += stack[i] - startOf(i) + put[i] - won[i];
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
