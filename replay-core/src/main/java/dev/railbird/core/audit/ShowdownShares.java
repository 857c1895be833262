package dev.railbird.core.audit;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.evaluate.FastRanks;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.fairness.DealCursor;
import dev.railbird.core.fairness.DealPlan;
import dev.railbird.core.fairness.Derived;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.StreetPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who would have won a hold'em hand if nobody had folded, by the whole derived deck. Shares are
 * parts of {@link #POT} above or below an even share, so that those of a hand sum to nothing.
 */
final class ShowdownShares {
    /** Divided evenly by up to ten winners. */
    static final int POT = 2_520;
    private static final int HOLE = 2;
    private static final int BOARD = 5;
    private static final int PLAYERS_MAX = 10;

    private ShowdownShares() {
    }

    /** By player; empty when it is no hold'em, or the deck or the deal plan is unknown. */
    static Map<String, Integer> of(PokerHand hand, SeedCase seeds) {
        List<StreetPlan> streets = hand.setup().variant().streets();
        int board = 0;
        for (StreetPlan street : streets) {
            board += street.boardCards();
        }
        boolean isHoldem = streets.get(0).holeCards().length() == HOLE && board == BOARD;
        Optional<DealPlan> plan = seeds.plan().filter(known -> !known.restarts());
        Optional<Derived.Deck> deck = seeds.deck().filter(Derived.Deck::isWhole);
        if (!isHoldem || plan.isEmpty() || deck.isEmpty()) {
            return new TreeMap<>();
        }
        List<SeatNumber> seats = plan.get().seats(hand.setup());
        boolean hasNames = true;
        for (SeatNumber seat : seats) {
            hasNames &= !hand.setup().seat(seat).name().isEmpty();
        }
        return !hasNames || seats.size() < 2 || seats.size() > PLAYERS_MAX
                ? new TreeMap<>()
                : shares(hand, seats, streets, plan.get(), deck.get().cards());
    }

    private static Map<String, Integer> shares(PokerHand hand, List<SeatNumber> seats,
            List<StreetPlan> streets, DealPlan plan, List<CardSlot> deck) {
        DealCursor cursor = new DealCursor(plan, seats.size(), HOLE, deck.size());
        long[] cards = new long[seats.size()];
        for (int player = 0; player < cards.length; player++) {
            for (int card = 0; card < HOLE; card++) {
                cards[player] |= bit(deck, cursor.hole(player, card));
            }
        }
        long board = 0;
        for (StreetPlan street : streets) {
            if (street.boardCards() > 0) {
                cursor.burn();
            }
            for (int card = 0; card < street.boardCards(); card++) {
                board |= bit(deck, cursor.take());
            }
        }
        int[] ranks = new int[cards.length];
        int best = Integer.MIN_VALUE;
        for (int player = 0; player < cards.length; player++) {
            if (Long.bitCount(cards[player] | board) != HOLE + BOARD) {
                return new TreeMap<>();
            }
            ranks[player] = FastRanks.highOfSeven(cards[player] | board);
            best = Math.max(best, ranks[player]);
        }
        return divided(hand, seats, ranks, best);
    }

    private static Map<String, Integer> divided(PokerHand hand, List<SeatNumber> seats,
            int[] ranks, int best) {
        int winners = 0;
        for (int rank : ranks) {
            winners += rank == best ? 1 : 0;
        }
        Map<String, Integer> shares = new TreeMap<>();
        for (int player = 0; player < ranks.length; player++) {
            shares.put(hand.setup().seat(seats.get(player)).name(),
                    (ranks[player] == best ? POT / winners : 0) - POT / ranks.length);
        }
        return shares;
    }

    private static long bit(List<CardSlot> deck, int place) {
        return place >= 0 && deck.get(place) instanceof CardSlot.Known known
                ? known.card().bit() : 0;
    }
}
