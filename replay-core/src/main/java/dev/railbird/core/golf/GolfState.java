package dev.railbird.core.golf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table after a step. Drafts are changed by the fold and then never again. The order of the
 * deck is not part of it: a log shows cards only when they are dealt or drawn.
 */
public final class GolfState {
    final CardValues values;
    GolfPhase phase = GolfPhase.WAITING;
    GolfOptions options = GolfOptions.STANDARD;
    int decks = 1;
    int round = 1;
    int totalRounds = 1;
    final List<GolfSeat> seats = new ArrayList<>(6);
    int dealer;
    int current;
    GolfCard held;
    boolean isFromDiscard;
    int deckLeft;
    final List<GolfCard> discard = new ArrayList<>();
    PlayerId finisher;
    final List<PlayerId> flipsDone = new ArrayList<>(6);
    final List<PlayerId> finalTurns = new ArrayList<>(6);
    /** A game has started and its first deal comes next. */
    boolean isDealDue;
    /** The last turn is over and the record of the round's end comes next. */
    boolean isEndDue;
    /** Who has discarded and may or must turn a card up; null when nobody. */
    PlayerId flipper;
    /** How many cards of each kind nobody has seen in this round. */
    int[] unseen = new int[GolfCard.KINDS];
    /** What went back into the deck in this step, from the bottom of the pile. */
    List<GolfCard> reshuffled = List.of();
    /** The seats when the game ended; empty before. */
    List<GolfSeat> standings = List.of();

    GolfState(CardValues values) {
        this.values = values;
    }

    GolfState draft() {
        GolfState copy = new GolfState(values);
        copy.phase = phase;
        copy.options = options;
        copy.decks = decks;
        copy.round = round;
        copy.totalRounds = totalRounds;
        for (GolfSeat seat : seats) {
            copy.seats.add(seat.copy());
        }
        copy.dealer = dealer;
        copy.current = current;
        copy.held = held;
        copy.isFromDiscard = isFromDiscard;
        copy.deckLeft = deckLeft;
        copy.discard.addAll(discard);
        copy.finisher = finisher;
        copy.flipsDone.addAll(flipsDone);
        copy.finalTurns.addAll(finalTurns);
        copy.isDealDue = isDealDue;
        copy.isEndDue = isEndDue;
        copy.flipper = flipper;
        copy.unseen = unseen.clone();
        copy.standings = standings;
        return copy;
    }

    public GolfPhase phase() {
        return phase;
    }

    public GolfOptions options() {
        return options;
    }

    public int decks() {
        return decks;
    }

    /** From one, also before the first deal. */
    public int round() {
        return round;
    }

    public int totalRounds() {
        return totalRounds;
    }

    public List<GolfSeat> seats() {
        return List.copyOf(seats);
    }

    /** Position in {@link #seats}, from zero. */
    public int dealerIndex() {
        return dealer;
    }

    /** Position in {@link #seats} of who is to act, from zero. */
    public int currentIndex() {
        return current;
    }

    public Optional<PlayerId> currentPlayer() {
        return current < seats.size() ? Optional.of(seats.get(current).player) : Optional.empty();
    }

    /** The card that was drawn and lies nowhere yet. */
    public Optional<GolfCard> held() {
        return Optional.ofNullable(held);
    }

    /** The last card drawn came from the discard pile. */
    public boolean isFromDiscard() {
        return isFromDiscard;
    }

    public int deckLeft() {
        return deckLeft;
    }

    /** From the bottom; the last is on top. */
    public List<GolfCard> discard() {
        return List.copyOf(discard);
    }

    /** Who was the first with all cards up in this round. */
    public Optional<PlayerId> finisher() {
        return Optional.ofNullable(finisher);
    }

    public List<PlayerId> flipsDone() {
        return List.copyOf(flipsDone);
    }

    /** Who has begun a last turn, or needs none. */
    public List<PlayerId> finalTurns() {
        return List.copyOf(finalTurns);
    }

    /** What went back into the deck in this step, from the bottom of the pile. */
    public List<GolfCard> reshuffled() {
        return reshuffled;
    }

    /** The seats when the game ended, or as they are now. */
    public List<GolfSeat> standings() {
        return standings.isEmpty() ? seats() : standings;
    }

    /** The one player with the lowest total of a game that is over. */
    public Optional<PlayerId> winner() {
        return standings.isEmpty() ? Optional.empty() : RoundEnd.leader(standings);
    }

    int seatOf(PlayerId player) {
        for (int k = 0; k < seats.size(); k++) {
            if (seats.get(k).player.equals(player)) {
                return k;
            }
        }
        return -1;
    }
}
