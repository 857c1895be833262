package dev.railbird.core.fairness;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.StreetPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Every card that a log shows, held against the place of the deck that it must come from. */
public final class DealComparison {
    private final DealPlan plan;
    private final List<CardSlot> deck;
    private final List<SeatNumber> order;
    private final int holeCards;
    private final boolean isBoardGame;
    private final List<StreetPlan> streets;
    private final DealCursor cursor;
    private final TreeMap<SeatNumber, List<CardSlot>> dealt = new TreeMap<>();
    private final List<Difference> differences = new ArrayList<>(0);
    private final boolean isTraced;
    private final List<Dealt> trace = new ArrayList<>(0);
    private int compared;
    private int board;
    private boolean isBurnt;
    private boolean hasBetting;

    /**
     * A card that is not the one of the deck.
     *
     * @param place place in the deck from 0; -1 when the deck has no such place
     */
    public record Difference(RecordedEvent event, String what, int place, String expected,
            String found) {
    }

    /**
     * A card of the log and where it comes from.
     *
     * @param place place in the deck from 0; -1 when the deck has no such place
     */
    public record Dealt(RecordedEvent event, String what, int place, CardSlot card) {
    }

    private DealComparison(PokerHand hand, DealPlan plan, List<CardSlot> deck,
            boolean isTraced) {
        this.isTraced = isTraced;
        this.plan = plan;
        this.deck = deck;
        this.order = plan.seats(hand.setup());
        this.streets = hand.setup().variant().streets();
        this.holeCards = streets.get(0).holeCards().length();
        this.isBoardGame = streets.get(streets.size() - 1).boardCards() > 0;
        this.cursor = new DealCursor(plan, order.size(), holeCards, deck.size());
    }

    /** Walks the events of the hand; cards that an importer inferred prove nothing. */
    public static DealComparison of(PokerHand hand, DealPlan plan, List<CardSlot> deck) {
        return of(hand, plan, deck, false);
    }

    /** The same, and every card is remembered for {@link #trace}. */
    public static DealComparison traced(PokerHand hand, DealPlan plan, List<CardSlot> deck) {
        return of(hand, plan, deck, true);
    }

    private static DealComparison of(PokerHand hand, DealPlan plan, List<CardSlot> deck,
            boolean isTraced) {
        DealComparison comparison = new DealComparison(hand, plan, deck, isTraced);
        for (RecordedEvent event : hand.events()) {
            comparison.take(event);
        }
        return comparison;
    }

    /** How many known cards were held against the deck. */
    public int compared() {
        return compared;
    }

    public List<Difference> differences() {
        return differences;
    }

    /** Every card of the log with its place, hidden ones too, in the order of the log. */
    public List<Dealt> trace() {
        return trace;
    }

    private void take(RecordedEvent recorded) {
        PokerEvent event = recorded.event();
        if (event instanceof PokerEvent.HoleCardsDealt hole) {
            holeCards(recorded, hole.seat(), hole.cards());
        } else if (event instanceof PokerEvent.CardBurnt burnt) {
            burn(recorded, burnt.card());
        } else if (event instanceof PokerEvent.BoardDealt cards) {
            cards.cards().forEach(card -> boardCard(recorded, card));
        } else if (event instanceof PokerEvent.HandShown shown) {
            shown(recorded, shown.seat(), shown.cards());
        } else if (isAction(event)) {
            hasBetting = true;
        }
    }

    private static boolean isAction(PokerEvent event) {
        return event instanceof PokerEvent.Folded || event instanceof PokerEvent.Checked
                || event instanceof PokerEvent.CheckedOrCalled || event instanceof PokerEvent.Called
                || event instanceof PokerEvent.BetOrRaised
                || event instanceof PokerEvent.BetOrRaisedBy
                || event instanceof PokerEvent.WentAllIn;
    }

    private void holeCards(RecordedEvent event, SeatNumber seat, List<CardSlot> cards) {
        int player = order.indexOf(seat);
        List<CardSlot> own = dealt.computeIfAbsent(seat, key -> new ArrayList<>(holeCards));
        for (CardSlot card : cards) {
            int number = own.size();
            own.add(card);
            if (player < 0) {
                continue;
            }
            if (number >= holeCards) {
                compare(event, () -> seat + " draws", cursor.take(), card);
            } else if (plan.keepsOrder()) {
                compare(event, () -> seat + " card " + (number + 1), cursor.hole(player, number),
                        card);
            } else {
                among(event, seat, player, card);
                if (!card.isKnown()) {
                    trace(event, () -> seat + " card " + (number + 1),
                            cursor.hole(player, number), card);
                }
            }
        }
    }

    /** The order within a hand is lost: the card must be one of those that the player was dealt. */
    private void among(RecordedEvent event, SeatNumber seat, int player, CardSlot card) {
        for (int k = 0; isTraced && k < holeCards; k++) {
            if (is(cursor.hole(player, k), card)) {
                trace(event, () -> "a card of " + seat, cursor.hole(player, k), card);
            }
        }
        if (!isEvidence(event, card)) {
            return;
        }
        compared++;
        boolean isDealt = false;
        for (int k = 0; k < holeCards; k++) {
            isDealt |= is(cursor.hole(player, k), card);
        }
        if (!isDealt) {
            List<String> expected = new ArrayList<>(holeCards);
            for (int k = 0; k < holeCards; k++) {
                expected.add(at(cursor.hole(player, k)));
            }
            differences.add(new Difference(event, "a card of " + seat, cursor.hole(player, 0),
                    String.join(" or ", expected), card.toString()));
        }
    }

    private void burn(RecordedEvent event, CardSlot card) {
        if (plan.burns()) {
            cursor.street(hasBetting);
            compare(event, () -> "the burnt card", cursor.burn(), card);
            isBurnt = true;
        }
    }

    private void boardCard(RecordedEvent event, CardSlot card) {
        if (startsStreet()) {
            cursor.street(hasBetting);
            if (!isBurnt) {
                cursor.burn();
            }
            isBurnt = false;
            hasBetting = false;
        }
        board++;
        compare(event, () -> "board card " + board, cursor.take(), card);
    }

    private boolean startsStreet() {
        int before = 0;
        for (StreetPlan street : streets) {
            if (street.boardCards() > 0 && before == board) {
                return true;
            }
            before += street.boardCards();
        }
        return false;
    }

    /** Shown cards prove hidden ones; known ones were compared when they were dealt. */
    private void shown(RecordedEvent event, SeatNumber seat, List<CardSlot> cards) {
        int player = order.indexOf(seat);
        List<CardSlot> own = dealt.getOrDefault(seat, List.of());
        boolean isHidden = own.stream().noneMatch(CardSlot::isKnown);
        if (isBoardGame && player >= 0 && isHidden && cards.size() <= holeCards) {
            cards.forEach(card -> among(event, seat, player, card));
        }
    }

    private void trace(RecordedEvent event, Supplier<String> what, int place, CardSlot card) {
        if (isTraced) {
            trace.add(new Dealt(event, what.get(), place, card));
        }
    }

    private void compare(RecordedEvent event, Supplier<String> what, int place,
            CardSlot card) {
        trace(event, what, place, card);
        if (!isEvidence(event, card)) {
            return;
        }
        compared++;
        if (!is(place, card)) {
            differences.add(new Difference(event, what.get(), place, at(place), card.toString()));
        }
    }

    private static boolean isEvidence(RecordedEvent event, CardSlot card) {
        return card.isKnown() && event.provenance() == Provenance.RECORDED;
    }

    private boolean is(int place, CardSlot card) {
        return place >= 0 && place < deck.size() && deck.get(place).equals(card);
    }

    private String at(int place) {
        return place < 0 || place >= deck.size() ? "no card" : deck.get(place).toString();
    }
}
