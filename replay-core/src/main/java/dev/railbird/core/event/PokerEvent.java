package dev.railbird.core.event;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.hand.SeatNumber;
import java.util.List;
import java.util.Optional;

/**
 * What can happen at a poker table, as a log may tell it. Events carry nothing that follows from
 * the events before them, no location and no clock; what a system merely says of the state is a
 * {@link Claim}. The same events, with the amounts that follow from the state filled in, are what
 * the fold emits for each step: a settled hand holds only settled kinds (no {@link
 * CheckedOrCalled},
 * {@link BetOrRaisedBy} or {@link WentAllIn}).
 */
public sealed interface PokerEvent {
    <S> S foldInto(S state, EventFold<S> fold);

    /**
     * A player paid an ante (what was paid, which a short stack makes less than the nominal ante).
     */
    record AntePosted(SeatNumber seat, Chips paid) implements PokerEvent {
        @Override
        public <S> S foldInto(S state, EventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    /** A player posted a live blind, straddle or late post. */
    record BlindPosted(SeatNumber seat, Chips paid) implements PokerEvent {
        @Override
        public <S> S foldInto(S state, EventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    /** A player paid a dead blind into the pot. */
    record DeadBlindPosted(SeatNumber seat, Chips paid) implements PokerEvent {
        @Override
        public <S> S foldInto(S state, EventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    /** The opener of a stud hand posted the bring-in: {@code p3 pb}. */
    record BringInPosted(SeatNumber seat, Chips paid) implements PokerEvent {
        @Override
        public <S> S foldInto(S state, EventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    /**
     * A player was dealt cards, in dealing order; replacements after a draw too: {@code d dh p1
     * AsKd}.
     */
    record HoleCardsDealt(SeatNumber seat, List<CardSlot> cards) implements PokerEvent {
        public HoleCardsDealt {
            cards = List.copyOf(cards);
        }

        @Override
        public <S> S foldInto(S state, EventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    /** Community cards of the next street, or part of it: {@code d db 7c8d9h}. */
    record BoardDealt(List<CardSlot> cards) implements PokerEvent {
        public BoardDealt {
            cards = List.copyOf(cards);
        }

        @Override
        public <S> S foldInto(S state, EventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    /** A card was burnt before a street. */
    record CardBurnt(CardSlot card) implements PokerEvent {
        @Override
        public <S> S foldInto(S state, EventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    /** A player gave up the hand: {@code p2 f}. */
    record Folded(SeatNumber seat) implements PokerEvent {
        @Override
        public <S> S foldInto(S state, EventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    /** A player checked or called, the source does not say which: {@code p2 cc}. */
    record CheckedOrCalled(SeatNumber seat) implements PokerEvent {
        @Override
        public <S> S foldInto(S state, EventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    /** A player checked, said as such by the source. */
    record Checked(SeatNumber seat) implements PokerEvent {
        @Override
        public <S> S foldInto(S state, EventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    /** A player called and paid this much now (all-in if it is less than the bet). */
    record Called(SeatNumber seat, Chips paid) implements PokerEvent {
        @Override
        public <S> S foldInto(S state, EventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    /**
     * A player completed, bet or raised <em>to</em> this total of the street: {@code p2 cbr 60}.
     */
    record BetOrRaised(SeatNumber seat, Chips streetTotal) implements PokerEvent {
        @Override
        public <S> S foldInto(S state, EventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    /** A player completed, bet or raised by putting in this much now, the call included. */
    record BetOrRaisedBy(SeatNumber seat, Chips added) implements PokerEvent {
        @Override
        public <S> S foldInto(S state, EventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    /** A player put in the whole stack, whether that calls, raises or falls short. */
    record WentAllIn(SeatNumber seat) implements PokerEvent {
        @Override
        public <S> S foldInto(S state, EventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    /** A player discarded cards, none when standing pat: {@code p4 sd AsQs}. */
    record Discarded(SeatNumber seat, List<CardSlot> cards) implements PokerEvent {
        public Discarded {
            cards = List.copyOf(cards);
        }

        @Override
        public <S> S foldInto(S state, EventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    /** A player showed these cards: {@code p1 sm AhAc}. */
    record HandShown(SeatNumber seat, List<CardSlot> cards) implements PokerEvent {
        public HandShown {
            cards = List.copyOf(cards);
        }

        @Override
        public <S> S foldInto(S state, EventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    /** A player mucked at showdown: {@code p1 sm}. */
    record HandMucked(SeatNumber seat) implements PokerEvent {
        @Override
        public <S> S foldInto(S state, EventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    /** The part of a bet that nobody called went back. */
    record UncalledBetReturned(SeatNumber seat, Chips amount) implements PokerEvent {
        @Override
        public <S> S foldInto(S state, EventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    /** A share of pot number {@code pot} (0 is the main pot) went to a player. */
    record PotAwarded(SeatNumber seat, int pot, Chips amount) implements PokerEvent {
        @Override
        public <S> S foldInto(S state, EventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    /** The house took its rake. */
    record RakeTaken(Chips amount) implements PokerEvent {
        @Override
        public <S> S foldInto(S state, EventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    /** Words without effect on the game: chat, commentary, an empty line. Hostile text. */
    record Remarked(Optional<SeatNumber> seat, String text) implements PokerEvent {
        @Override
        public <S> S foldInto(S state, EventFold<S> fold) {
            return fold.apply(state, this);
        }
    }
}
