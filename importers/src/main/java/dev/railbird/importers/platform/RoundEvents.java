package dev.railbird.importers.platform;

import dev.railbird.core.card.Card;
import dev.railbird.core.card.CardSlot;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.importers.platform.Message.Name;
import dev.railbird.importers.platform.Settings.AmountMeaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The messages of a round as canonical events; flops arrive card by card and are put together. */
final class RoundEvents {
    private static final int FLOP = 3;
    private final Settings settings;
    private final Round round;
    private final List<String> players;
    private final List<Note> notes;
    private final List<RecordedEvent> events = new ArrayList<>();
    private final List<CardSlot> flop = new ArrayList<>();
    private Message flopAt;
    private int board;
    private int dealt;

    RoundEvents(Settings settings, Round round, List<String> players, List<Note> notes) {
        this.settings = settings;
        this.round = round;
        this.players = players;
        this.notes = notes;
    }

    List<RecordedEvent> list() {
        if (!round.isCardsOfAll()) {
            hidden();
        }
        for (Message message : round.messages) {
            if (message.name() != Name.TABLE_CARD) {
                putFlop();
            }
            if (message.name() == Name.PLAYER_CARD) {
                hole(message);
            } else if (message.name() == Name.TABLE_CARD) {
                CardWords.of(message.payload()).forEach(card -> table(message, card));
            } else if (message.name() == Name.BROADCAST) {
                action(message);
            }
        }
        putFlop();
        return events;
    }

    private void add(Message message, PokerEvent event, Provenance provenance) {
        events.add(new RecordedEvent(events.size() + 1, event, provenance, message.at(),
                message.time().isEmpty() ? Optional.empty() : Optional.of(message.time())));
    }

    /** One player's view: the others' cards are dealt, and nobody here saw them. */
    private void hidden() {
        List<Card> own = new ArrayList<>();
        round.messages.stream().filter(message -> message.name() == Name.PLAYER_CARD)
                .forEach(message -> own.addAll(CardWords.of(message.payload())));
        String hero = settings.hero().orElse("");
        for (int k = 0; k < 2; k++) {
            for (int i = 0; i < players.size(); i++) {
                boolean isOwn = players.get(i).equals(hero) && k < own.size();
                add(round.first, new PokerEvent.HoleCardsDealt(SeatNumber.of(i + 1), List.of(isOwn
                        ? CardSlot.of(own.get(k)) : CardSlot.HIDDEN)), isOwn ? Provenance.RECORDED
                        : Provenance.INFERRED);
            }
        }
    }

    /** A card to everybody names no owner: it is the one who was next. */
    private void hole(Message message) {
        if (!round.isCardsOfAll()) {
            return;
        }
        int seat = message.user().isEmpty()
                ? players.indexOf(round.dealtIn().get(dealt % players.size()))
                : players.indexOf(message.user());
        dealt++;
        for (Card card : CardWords.of(message.payload())) {
            add(message, new PokerEvent.HoleCardsDealt(SeatNumber.of(seat + 1),
                    List.of(CardSlot.of(card))), Provenance.RECORDED);
        }
    }

    private void table(Message message, Card card) {
        if (board < FLOP) {
            flopAt = flop.isEmpty() ? message : flopAt;
            flop.add(CardSlot.of(card));
            if (isSeenBefore(card)) {
                flopAt = message;
            }
            board++;
            if (board == FLOP) {
                putFlop();
            }
            return;
        }
        board++;
        add(message, new PokerEvent.BoardDealt(List.of(CardSlot.of(card))), Provenance.RECORDED);
    }

    /** The finding about a flop should point at the card that cannot be there. */
    private boolean isSeenBefore(Card card) {
        for (RecordedEvent event : events) {
            if (event.event() instanceof PokerEvent.HoleCardsDealt hole
                    && hole.cards().contains(CardSlot.of(card))) {
                return true;
            }
        }
        return false;
    }

    private void putFlop() {
        if (!flop.isEmpty()) {
            add(flopAt, new PokerEvent.BoardDealt(List.copyOf(flop)), Provenance.RECORDED);
            flop.clear();
        }
    }

    private void action(Message message) {
        int index = players.indexOf(message.about());
        if (index < 0) {
            // Told as a ghost where the table was read; nobody's turn is spent on it.
            return;
        }
        SeatNumber seat = SeatNumber.of(index + 1);
        OptionalLong amount = message.payload().wholeOf("amount");
        String word = message.payload().textOf("action").orElse("");
        switch (word) {
            case "fold" -> add(message, new PokerEvent.Folded(seat), Provenance.RECORDED);
            case "check" -> add(message, new PokerEvent.Checked(seat), Provenance.RECORDED);
            case "call" -> add(message, new PokerEvent.CheckedOrCalled(seat),
                    Provenance.RECORDED);
            case "raise", "bet" -> raise(message, seat, amount);
            default -> notes.add(new Note(Note.Kind.VIOLATION, "RULE-04", "S2-ACTION: an action"
                    + " that the game does not have", "fold, check, call, bet or raise", word,
                    "The action is left out.", message.at()));
        }
    }

    private void raise(Message message, SeatNumber seat, OptionalLong amount) {
        if (amount.isEmpty() || amount.getAsLong() < 0 || amount.getAsLong() > 1L << 50) {
            notes.add(new Note(Note.Kind.VIOLATION, "RULE-05", "S2-ACTION: a raise without an"
                    + " amount", "a whole number of chips", message.payload().shown(),
                    "The action is left out.", message.at()));
            return;
        }
        Chips chips = Chips.of(amount.getAsLong());
        add(message, settings.amounts() == AmountMeaning.BY
                ? new PokerEvent.BetOrRaisedBy(seat, chips)
                : new PokerEvent.BetOrRaised(seat, chips), Provenance.RECORDED);
    }
}
