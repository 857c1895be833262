package dev.railbird.cli.tamper;

import dev.railbird.core.card.Card;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.hand.SeatNumber;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Cards that are not the ones that were dealt. */
final class CardForgeries {
    private CardForgeries() {
    }

    /** A card that its player never shows becomes one that nobody has. */
    static Optional<Window> unseenCard(Window log) {
        PokerHand hand = log.hand();
        return log.pick(deals(hand).stream().filter(k -> !isShown(hand, seat(hand, k))).toList())
                .map(k -> log.with(firstCard(hand, k, free(hand))));
    }

    /** In the deal and where it is shown; results stay. */
    static Optional<Window> seenCard(Window log) {
        PokerHand hand = log.hand();
        return log.pick(deals(hand).stream().filter(k -> isShown(hand, seat(hand, k))).toList())
                .map(k -> log.with(exchanged(hand, card(hand, k), free(hand))));
    }

    static Optional<Window> shownCard(Window log) {
        PokerHand hand = log.hand();
        return log.pick(places(hand, PokerEvent.HandShown.class))
                .map(k -> log.with(firstCard(hand, k, free(hand))));
    }

    /** Two players change cards, and the pots go to whom they go then. */
    static Optional<Window> swappedHands(Window log) {
        PokerHand hand = log.hand();
        List<Integer> deals = deals(hand);
        for (int one : deals) {
            for (int two : deals) {
                List<CardSlot> cards = Redraft.cards(hand.events().get(one).event());
                List<CardSlot> others = Redraft.cards(hand.events().get(two).event());
                if (!seat(hand, one).equals(seat(hand, two)) && cards.size() == others.size()
                        && others.stream().allMatch(CardSlot::isKnown)) {
                    UnaryOperator<CardSlot> swap = card -> cards.contains(card)
                            ? others.get(cards.indexOf(card)) : others.contains(card)
                            ? cards.get(others.indexOf(card)) : card;
                    return Results.follow(hand, Redraft.cards(hand, swap)).map(log::with);
                }
            }
        }
        return Optional.empty();
    }

    static Optional<Window> boardCard(Window log) {
        return forgedBoard(log).map(log::with);
    }

    static Optional<Window> boardCardAndResults(Window log) {
        return forgedBoard(log).flatMap(forged -> Results.follow(log.hand(), forged))
                .map(log::with);
    }

    private static Optional<PokerHand> forgedBoard(Window log) {
        PokerHand hand = log.hand();
        return log.pick(places(hand, PokerEvent.BoardDealt.class))
                .map(k -> exchanged(hand, card(hand, k), free(hand)));
    }

    /** The last card of the board and the first change places. */
    static Optional<Window> boardOrder(Window log) {
        PokerHand hand = log.hand();
        List<Integer> streets = places(hand, PokerEvent.BoardDealt.class);
        return streets.size() < 2 ? Optional.empty() : Optional.of(log.with(exchanged(hand,
                card(hand, streets.get(0)), card(hand, streets.get(streets.size() - 1)))));
    }

    /** The board has a card that somebody holds. */
    static Optional<Window> cardTwice(Window log) {
        PokerHand hand = log.hand();
        List<Integer> streets = places(hand, PokerEvent.BoardDealt.class);
        return streets.isEmpty() ? Optional.empty() : log.pick(deals(hand))
                .map(k -> log.with(firstCard(hand, streets.get(0), card(hand, k))));
    }

    /** Every card is another one, and the pots go to whom they go then. */
    static Optional<Window> stackedDeck(Window log) {
        List<CardSlot> deck = new ArrayList<>(deck(log.hand()));
        int step = 1 + log.hand().events().size() % (deck.size() - 1);
        List<CardSlot> other = new ArrayList<>(deck);
        Collections.rotate(other, step);
        return !Redraft.showsCards(log.hand()) ? Optional.empty() : Results.follow(log.hand(),
                Redraft.cards(log.hand(), card -> card.isKnown()
                        ? other.get(deck.indexOf(card)) : card)).map(log::with);
    }

    private static PokerHand exchanged(PokerHand hand, CardSlot one, CardSlot two) {
        return Redraft.cards(hand, card -> card.equals(one) ? two : card.equals(two) ? one : card);
    }

    private static PokerHand firstCard(PokerHand hand, int place, CardSlot other) {
        CardSlot first = card(hand, place);
        return Redraft.event(hand, place, Redraft.cards(hand.events().get(place).event(),
                card -> card.equals(first) ? other : card));
    }

    private static CardSlot card(PokerHand hand, int place) {
        return Redraft.cards(hand.events().get(place).event()).get(0);
    }

    private static SeatNumber seat(PokerHand hand, int place) {
        return ((PokerEvent.HoleCardsDealt) hand.events().get(place).event()).seat();
    }

    private static List<Integer> deals(PokerHand hand) {
        return places(hand, PokerEvent.HoleCardsDealt.class);
    }

    /** Where the log itself names cards of this kind. */
    private static List<Integer> places(PokerHand hand, Class<? extends PokerEvent> kind) {
        return IntStream.range(0, hand.events().size()).filter(k -> {
            RecordedEvent recorded = hand.events().get(k);
            List<CardSlot> cards = Redraft.cards(recorded.event());
            return kind.isInstance(recorded.event()) && !cards.isEmpty()
                    && recorded.provenance() == Provenance.RECORDED
                    && cards.stream().allMatch(CardSlot::isKnown);
        }).boxed().toList();
    }

    private static boolean isShown(PokerHand hand, SeatNumber seat) {
        return hand.events().stream().map(RecordedEvent::event).anyMatch(event ->
                event instanceof PokerEvent.HandShown shown && shown.seat().equals(seat));
    }

    private static TreeSet<Card> cards(PokerHand hand) {
        TreeSet<Card> cards = new TreeSet<>();
        hand.events().forEach(recorded -> Redraft.cards(recorded.event()).forEach(slot -> {
            if (slot instanceof CardSlot.Known known) {
                cards.add(known.card());
            }
        }));
        return cards;
    }

    /** The highest card that nobody has been dealt. */
    private static CardSlot free(PokerHand hand) {
        TreeSet<Card> taken = cards(hand);
        List<CardSlot> deck = deck(hand);
        for (int k = deck.size() - 1; k > 0; k--) {
            if (deck.get(k) instanceof CardSlot.Known known && !taken.contains(known.card())) {
                return deck.get(k);
            }
        }
        return deck.get(0);
    }

    private static List<CardSlot> deck(PokerHand hand) {
        return Card.deck().stream().filter(card -> switch (hand.setup().variant().deck()) {
            case STANDARD -> true;
            case SHORT -> card.rank().ordinal() >= 4;
        }).map(CardSlot::of).toList();
    }
}
