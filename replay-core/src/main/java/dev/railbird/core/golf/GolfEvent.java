package dev.railbird.core.golf;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * What happened in a game of golf. Scores, winners and who is to act are not here: they are
 * {@link GolfClaim}s.
 */
public sealed interface GolfEvent {
    <S> S foldInto(S state, GolfEventFold<S> fold);

    record GameCreated(Optional<PlayerId> host, String room) implements GolfEvent {
        @Override
        public <S> S foldInto(S state, GolfEventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    record PlayerJoined(PlayerId player, String name, boolean isCpu) implements GolfEvent {
        @Override
        public <S> S foldInto(S state, GolfEventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    record PlayerLeft(PlayerId player) implements GolfEvent {
        @Override
        public <S> S foldInto(S state, GolfEventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    /** Also a rematch: totals are kept, rounds count from one again. */
    record GameStarted(List<PlayerId> order, int decks, int rounds, GolfOptions options)
            implements GolfEvent {
        public GameStarted {
            order = List.copyOf(order);
        }

        @Override
        public <S> S foldInto(S state, GolfEventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    /**
     * Six cards for everybody and the first discard.
     *
     * @param seed what the deck is said to have been shuffled with; empty when not revealed
     * @param hands in the order of the source, which is not the order of the seats
     */
    record RoundStarted(int round, Optional<BigInteger> seed, List<DealtHand> hands,
            Optional<GolfCard> firstDiscard) implements GolfEvent {
        public RoundStarted {
            hands = List.copyOf(hands);
        }

        @Override
        public <S> S foldInto(S state, GolfEventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    /** The cards that one player is dealt, by position. */
    record DealtHand(PlayerId player, List<GolfCard> cards) {
        public DealtHand {
            cards = List.copyOf(cards);
        }
    }

    record InitialFlip(PlayerId player, List<Integer> positions, List<GolfCard> cards)
            implements GolfEvent {
        public InitialFlip {
            positions = List.copyOf(positions);
            cards = List.copyOf(cards);
        }

        @Override
        public <S> S foldInto(S state, GolfEventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    /**
     * A first flip of which the server took one card and then rejected the rest, which leaves the
     * card up. No source writes it: it is always inferred.
     */
    record FlipRejected(PlayerId player, int position, GolfCard card) implements GolfEvent {
        @Override
        public <S> S foldInto(S state, GolfEventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    record CardDrawn(PlayerId player, Pile from, GolfCard card) implements GolfEvent {
        @Override
        public <S> S foldInto(S state, GolfEventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    enum Pile { DECK, DISCARD }

    record CardSwapped(PlayerId player, int position, GolfCard newCard, GolfCard oldCard)
            implements GolfEvent {
        @Override
        public <S> S foldInto(S state, GolfEventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    record CardDiscarded(PlayerId player, GolfCard card) implements GolfEvent {
        @Override
        public <S> S foldInto(S state, GolfEventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    /** After a discard. */
    record CardFlipped(PlayerId player, int position, GolfCard card) implements GolfEvent {
        @Override
        public <S> S foldInto(S state, GolfEventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    record FlipSkipped(PlayerId player) implements GolfEvent {
        @Override
        public <S> S foldInto(S state, GolfEventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    /** A flip instead of a draw. */
    record FlippedAsAction(PlayerId player, int position, GolfCard card) implements GolfEvent {
        @Override
        public <S> S foldInto(S state, GolfEventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    record KnockedEarly(PlayerId player, List<Integer> positions, List<GolfCard> cards)
            implements GolfEvent {
        public KnockedEarly {
            positions = List.copyOf(positions);
            cards = List.copyOf(cards);
        }

        @Override
        public <S> S foldInto(S state, GolfEventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    /** A card from the discard pile is put back. */
    record DrawCancelled(PlayerId player, GolfCard card) implements GolfEvent {
        @Override
        public <S> S foldInto(S state, GolfEventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    record RoundEnded(int round) implements GolfEvent {
        @Override
        public <S> S foldInto(S state, GolfEventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    record GameEnded() implements GolfEvent {
        @Override
        public <S> S foldInto(S state, GolfEventFold<S> fold) {
            return fold.apply(state, this);
        }
    }

    /**
     * Something stands here that cannot be read as an event.
     *
     * @param check what it breaks
     * @param type as the source writes it
     */
    record Unreadable(String check, String type, String expected, String found)
            implements GolfEvent {
        @Override
        public <S> S foldInto(S state, GolfEventFold<S> fold) {
            return fold.apply(state, this);
        }
    }
}
