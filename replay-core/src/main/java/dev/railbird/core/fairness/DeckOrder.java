package dev.railbird.core.fairness;

import dev.railbird.core.card.Card;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.card.Rank;
import dev.railbird.core.card.Suit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a deck lies before it is shuffled. */
public enum DeckOrder {
    /** 2c..Ac 2d..Ad 2h..Ah 2s..As: also the index of the cards here. */
    SUITS_CDHS("cdhs", true),
    /** 2h..Ah 2d..Ad 2c..Ac 2s..As. */
    SUITS_HDCS("hdcs", true),
    /** 2d 2h 2s 2c 3d 3h .. Ac: rank by rank. */
    RANKS_DHSC("dhsc", false),
    /** 2s 2h 2d 2c 3s 3h .. Ac: rank by rank, as CoinPoker numbers its cards. */
    RANKS_SHDC("shdc", false);

    private final List<Card> cards;
    private final Derived.Step step;
    /** By the index of the card. */
    private final int[] places = new int[Card.COUNT];

    DeckOrder(String suits, boolean isBySuit) {
        List<Card> order = new ArrayList<>(Card.COUNT);
        for (int k = 0; k < Card.COUNT; k++) {
            int suit = isBySuit ? k / Rank.values().length : k % Suit.values().length;
            int rank = isBySuit ? k % Rank.values().length : k / Suit.values().length;
            order.add(Card.ofIndex(
                    Card.indexOf(Rank.values()[rank].symbol(), suits.charAt(suit))));
        }
        cards = List.copyOf(order);
        step = new Derived.Step("deck before", cards.stream().map(Card::toString)
                .collect(Collectors.joining()));
        for (int k = 0; k < places.length; k++) {
            places[cards.get(k).index()] = k;
        }
    }

    /** The first step of every shuffle: all cards, so that it can be done by hand. */
    public Derived.Step step() {
        return step;
    }

    public Card at(int place) {
        return cards.get(place);
    }

    /** Where a card lies, from 0. */
    public int placeOf(Card card) {
        return places[card.index()];
    }

    /** The cards that lie at these places of the unshuffled deck; none at a place below 0. */
    public List<CardSlot> cards(int[] places) {
        List<CardSlot> found = new ArrayList<>(places.length);
        for (int place : places) {
            found.add(place < 0 ? CardSlot.HIDDEN : CardSlot.of(at(place)));
        }
        return found;
    }
}
