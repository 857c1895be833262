package dev.railbird.importers.dealr;

import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Attribute;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.hand.BetSizes;
import dev.railbird.core.hand.HandId;
import dev.railbird.core.hand.HandSetup;
import dev.railbird.core.hand.RakeRule;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.core.hand.StreamId;
import dev.railbird.core.hand.Variant;
import dev.railbird.importers.dealr.HandRows.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a canonical hand of the rows of one. */
final class HandBuilder {
    private final HandRows hand;
    private final DealrProfile.Choice choice;
    private final HandSeats seats;

    HandBuilder(HandRows hand, DealrProfile.Choice choice) {
        this.hand = hand;
        this.choice = choice;
        seats = new HandSeats(hand);
    }

    /** Empty when nobody plays against anybody. */
    Optional<PokerHand> build() {
        if (seats.count() < 2 || seats.count() > SeatNumber.MAX) {
            return Optional.empty();
        }
        List<Note> notes = new ArrayList<>(hand.notes);
        Optional<SeedDeck> deck = SeedDeck.of(hand, choice.profile())
                .filter(found -> found.fits(hand, seats.dealtIn()));
        HandSetup setup = new HandSetup(Variant.NO_LIMIT_HOLDEM, ChipScale.WHOLE, sizes(),
                seats.setups(), button(notes), false, RakeRule.NONE);
        infer(deck.isPresent(), notes);
        HandEvents events = new HandEvents(hand, seats, deck, choice.profile(), notes);
        events.read();
        new HandStart(hand, choice.profile(), notes).check();
        RoundRows.check(hand, notes);
        if (!hand.hasEnded) {
            notes.add(unended());
        }
        boolean isPaid = hand.has(EventKind.SHOWDOWN_RESOLVED);
        return Optional.of(new PokerHand(new HandId(hand.handId()),
                new StreamId(hand.start.stream()), record(), hand.start.at(), "deal-r",
                choice.profile().word(), setup,
                new PokerHand.Implied(false, true, true, isPaid && events.leavesPayoutsToRules()),
                events.events(), events.claims(), attributes(), notes, hand.hasEnded));
    }

    /** Another hand began, or the source ended: the latter may only mean that it still runs. */
    private Note unended() {
        StoredRow last = hand.entries.isEmpty() ? hand.start
                : hand.entries.get(hand.entries.size() - 1).row();
        return new Note(hand.isFollowed ? Note.Kind.VIOLATION : Note.Kind.NOTICE, "LOG-12",
                hand.isFollowed ? "a hand never ends"
                        : "the log stops before the hand has ended", "HandEnded", last.kind(),
                "Rows are missing, or the hand was stuck.", last.at());
    }

    private String record() {
        return hand.start.id() >= 0 ? Long.toString(hand.start.id())
                : hand.start.stream() + "/" + hand.start.version();
    }

    private BetSizes sizes() {
        Chips small = Chips.ZERO;
        Chips big = Chips.ZERO;
        for (Entry blind : hand.all(EventKind.BLIND_POSTED)) {
            Chips amount = blind.payload().chips("amount");
            big = amount.isMoreThan(big) ? amount : big;
            small = amount;
        }
        return new BetSizes(big, big, Chips.ZERO);
    }

    private Optional<SeatNumber> button(List<Note> notes) {
        Optional<SeatNumber> button = seats.number(hand.started.seat("button_seat"));
        for (String role : new String[] {"button_seat", "sb_seat", "bb_seat"}) {
            if (seats.number(hand.started.seat(role)).isEmpty()) {
                notes.add(PayloadSchema.note(hand.start, "the " + role + " is an empty seat",
                        "a seat that is in the hand", hand.started.text(role)));
            }
        }
        return button;
    }

    private void infer(boolean hasDeck, List<Note> notes) {
        notes.add(new Note(Note.Kind.INFERRED, "LOG-08", "the rule profile", choice.evidence(),
                choice.profile().word(), "Choose another with --profile.", hand.start.at()));
        if (hasDeck) {
            notes.add(new Note(Note.Kind.INFERRED, "LOG-08", "the hole cards",
                    "cards that no event names", "the deck that the seed makes",
                    "Two cards a player in ascending seats.", hand.start.at()));
        }
        if (seats.hasInferredStacks()) {
            notes.add(new Note(Note.Kind.INFERRED, "LOG-08", "starting stacks",
                    "PlayerSatDown of every player", "what the first actions leave and take",
                    "The stream of the table is missing from the source, or the hand before was"
                            + " not paid as its own rows say.", hand.start.at()));
        }
    }

    private List<Attribute> attributes() {
        List<Attribute> attributes = new ArrayList<>();
        hand.started.time().ifPresent(time -> attributes.add(new Attribute("startedAt", time)));
        return attributes;
    }
}
