package dev.railbird.importers.dealr;

import dev.railbird.core.card.CardSlot;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Claim;
import dev.railbird.core.event.Claim.WinningsBasis;
import dev.railbird.core.event.Note;
import dev.railbird.core.event.PokerEvent;
import dev.railbird.core.event.Provenance;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.SeatNumber;
import dev.railbird.importers.dealr.HandRows.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The rows of a hand as canonical events and claims, in their order. */
final class HandEvents {
    /** The commit is the hash of the seed's decimal text. */
    private static final String COMMIT_FORM = "sha-256/text/seed";
    private final HandRows hand;
    private final HandSeats seats;
    private final Optional<SeedDeck> deck;
    private final DealrProfile profile;
    private final List<Note> notes;
    private final List<RecordedEvent> events = new ArrayList<>();
    private final List<RecordedClaim> claims = new ArrayList<>();
    private final List<SeatNumber> folded = new ArrayList<>();

    HandEvents(HandRows hand, HandSeats seats, Optional<SeedDeck> deck, DealrProfile profile,
            List<Note> notes) {
        this.hand = hand;
        this.seats = seats;
        this.deck = deck;
        this.profile = profile;
        this.notes = notes;
    }

    List<RecordedEvent> events() {
        return events;
    }

    List<RecordedClaim> claims() {
        return claims;
    }

    /**
     * Whether the fold can find out who is paid; else the payouts of the log are all there is. Real
     * servers and engines pay in ways of their own, and their profiles say so.
     */
    boolean leavesPayoutsToRules() {
        return profile != DealrProfile.DOCUMENTED || deck.isPresent() || !isShowdown();
    }

    private boolean isShowdown() {
        return hand.all(EventKind.HAND_ENDED).stream()
                .anyMatch(end -> end.payload().text("reason").equals("SHOWDOWN"));
    }

    void read() {
        SourceLocation at = hand.start.at();
        boolean isServer = profile == DealrProfile.SERVER;
        claims.add(new RecordedClaim(0, new Claim.SeedCommitment("",
                isServer ? "" : COMMIT_FORM, hand.commit()), at));
        claims.add(new RecordedClaim(0, isServer
                ? new Claim.DeckSource("deal-r-commit", "together-by-seat-restart", "")
                : new Claim.DeckSource("mt19937-cpython", "together-by-seat", ""), at));
        if (isServer) {
            // What the server calls a commit is the seed itself, told with the first event.
            claims.add(new RecordedClaim(1, new Claim.SeedReveal("", hand.commit(), ""), at));
        }
        hand.entries.forEach(this::read);
    }

    private void read(Entry entry) {
        switch (entry.kind()) {
            case CARDS_DEALT -> dealt(entry);
            case BLIND_POSTED -> posted(entry);
            case ACTION_APPLIED -> acted(entry);
            case STREET_DEALT -> {
                add(entry, new PokerEvent.BoardDealt(entry.payload().cards()));
                claim(entry, new Claim.StreetName(entry.payload().streetName()));
            }
            case SHOWDOWN_RESOLVED -> paid(entry);
            case HAND_ENDED -> ended(entry);
            case PLAYER_SAT_DOWN -> {
                SeatNumber seat = seats.join(entry.payload().seat("seat_id"));
                add(entry, new PokerEvent.Remarked(Optional.of(seat), "sits down during the hand"));
            }
            case PLAYER_STOOD_UP -> stoodUp(entry);
            case SEED_REVEALED -> {
                if (profile != DealrProfile.SERVER) {
                    claim(entry, new Claim.SeedReveal("",
                            entry.payload().text("seed_reveal"), ""));
                }
            }
            case BETTING_ROUND_COMPLETE, POT_CREATED, HAND_STARTED -> {
                // Held against the rows around them: see RoundRows and PotRows.
            }
        }
    }

    private Optional<SeatNumber> seat(Entry entry) {
        Optional<SeatNumber> seat = seats.number(entry.payload().seat("seat_id"));
        if (seat.isEmpty()) {
            notes.add(PayloadSchema.note(entry.row(), "an event of a seat that is empty",
                    "a seat that is in the hand", entry.payload().text("seat_id")));
        }
        return seat;
    }

    private void dealt(Entry entry) {
        Optional<SeatNumber> seat = seat(entry);
        if (seat.isEmpty()) {
            return;
        }
        int label = entry.payload().seat("seat_id");
        if (!hand.before.isEmpty()
                && hand.before.stream().noneMatch(at -> at.seat() == label)) {
            notes.add(new Note(Note.Kind.VIOLATION, "LOG-12",
                    "a seat is dealt cards that nobody has sat down on", "PlayerSatDown of seat "
                            + label, "CardsDealt", "A row of the table is missing.",
                    entry.row().at()));
        }
        List<CardSlot> cards = deck.map(known ->
                known.hole(seats.placeInDeal(label)))
                .orElse(List.of(CardSlot.HIDDEN, CardSlot.HIDDEN));
        add(entry, new PokerEvent.HoleCardsDealt(seat.get(), cards),
                deck.isPresent() ? Provenance.INFERRED : Provenance.RECORDED);
    }

    private void posted(Entry entry) {
        Optional<SeatNumber> seat = seat(entry);
        if (seat.isPresent()) {
            Chips paid = DealrProfile.paid(entry.payload().chips("amount"),
                    seats.player(seat.get()).stack());
            add(entry, new PokerEvent.BlindPosted(seat.get(), paid));
        }
    }

    private void acted(Entry entry) {
        Optional<SeatNumber> found = seat(entry);
        if (found.isEmpty()) {
            return;
        }
        SeatNumber seat = found.get();
        Chips chips = entry.payload().chips("chips_committed");
        switch (entry.payload().text("action_type")) {
            case "FOLD" -> {
                free(entry, chips);
                folded.add(seat);
                add(entry, new PokerEvent.Folded(seat));
            }
            case "CHECK" -> {
                free(entry, chips);
                add(entry, new PokerEvent.Checked(seat));
            }
            case "CALL" -> add(entry, new PokerEvent.Called(seat, chips));
            case "BET", "RAISE" -> add(entry, new PokerEvent.BetOrRaisedBy(seat, chips));
            default -> {
                notes.add(PayloadSchema.note(entry.row(), "an action that does not exist",
                        "FOLD, CHECK, CALL, BET or RAISE", entry.payload().text("action_type")));
                return;
            }
        }
        claim(entry, new Claim.StackAfter(seat, entry.payload().chips("new_stack")));
        boolean isBet = entry.payload().text("action_type").equals("BET")
                || entry.payload().text("action_type").equals("RAISE");
        if (isBet && !entry.payload().text("amount").equals(Long.toString(chips.units()))) {
            notes.add(new Note(Note.Kind.VIOLATION, "RULE-05",
                    "a bet commits another amount than was asked for",
                    entry.payload().text("amount"), Long.toString(chips.units()),
                    "One of the two amounts of the event was changed.", entry.row().at()));
        }
    }

    private void free(Entry entry, Chips chips) {
        if (!chips.isZero()) {
            notes.add(new Note(Note.Kind.VIOLATION, "RULE-05", "a fold or check commits chips",
                    "0", Long.toString(chips.units()),
                    "Compare new_stack with the stack before.", entry.row().at()));
        }
    }

    /** Whoever is not named among the winners was paid nothing. */
    private void paid(Entry entry) {
        Map<Integer, Chips> winners = entry.payload().winners();
        for (Map.Entry<Integer, Chips> winner : winners.entrySet()) {
            Optional<SeatNumber> seat = seats.number(winner.getKey());
            if (seat.isEmpty()) {
                notes.add(PayloadSchema.note(entry.row(), "an empty seat is paid",
                        "a seat that is in the hand", Integer.toString(winner.getKey())));
            } else if (!winner.getValue().isZero()) {
                add(entry, new PokerEvent.PotAwarded(seat.get(), 0, winner.getValue()));
            }
        }
        boolean isForNothing = winners.values().stream().allMatch(Chips::isZero);
        if (isForNothing && profile != DealrProfile.DOCUMENTED) {
            // The hand is over and nobody gets anything: real servers do that.
            SeatNumber nobody = winners.keySet().stream().findFirst().flatMap(seats::number)
                    .orElse(SeatNumber.of(1));
            add(entry, new PokerEvent.PotAwarded(nobody, 0, Chips.ZERO));
        }
        for (int k = 1; k <= seats.count(); k++) {
            SeatNumber seat = SeatNumber.of(k);
            int label = seats.player(seat).seat();
            boolean isCurrent = seats.number(label).equals(Optional.of(seat));
            claim(entry, new Claim.Winnings(seat, isCurrent
                    ? winners.getOrDefault(label, Chips.ZERO) : Chips.ZERO,
                    WinningsBasis.COLLECTED_WITH_RETURN));
        }
    }

    private void ended(Entry entry) {
        claim(entry, new Claim.Ending(entry.payload().text("reason").toLowerCase(Locale.ROOT)));
        HandEnd.check(hand, entry, profile, notes);
    }

    /** Who leaves gives up the hand, if that had not happened before. */
    private void stoodUp(Entry entry) {
        seats.number(entry.payload().seat("seat_id")).ifPresent(seat -> {
            if (seats.isDealtIn(seat) && !folded.contains(seat)) {
                folded.add(seat);
                add(entry, new PokerEvent.Folded(seat), Provenance.INFERRED);
            }
            add(entry, new PokerEvent.Remarked(Optional.of(seat), "stands up during the hand"));
        });
    }

    private void add(Entry entry, PokerEvent event) {
        add(entry, event, Provenance.RECORDED);
    }

    private void add(Entry entry, PokerEvent event, Provenance provenance) {
        events.add(new RecordedEvent(events.size() + 1, event, provenance, entry.row().at(),
                entry.payload().time()));
        if (entry.row().id() >= 0) {
            claim(entry, new Claim.StoredAt(entry.row().id()));
        }
    }

    private void claim(Entry entry, Claim claim) {
        claims.add(new RecordedClaim(events.size(), claim, entry.row().at()));
    }
}
