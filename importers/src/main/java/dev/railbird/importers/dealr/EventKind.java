package dev.railbird.importers.dealr;

import dev.railbird.importers.dealr.EventKind.Field.Type;
import java.util.List;
import java.util.Optional;

/** The events of the store with the fields that each must have, and no others. */
enum EventKind {
    PLAYER_SAT_DOWN("PlayerSatDown", seat("seat_id"), text("player_id"), chips("stack")),
    PLAYER_STOOD_UP("PlayerStoodUp", seat("seat_id")),
    HAND_STARTED("HandStarted", text("hand_id"), seat("button_seat"), seat("sb_seat"),
            seat("bb_seat"), text("seed_commit")),
    CARDS_DEALT("CardsDealt", seat("seat_id")),
    BLIND_POSTED("BlindPosted", seat("seat_id"), chips("amount"), text("blind_type")),
    ACTION_APPLIED("ActionApplied", seat("seat_id"), text("action_type"),
            new Field("amount", Type.WHOLE_OR_NULL), chips("chips_committed"),
            chips("new_stack")),
    BETTING_ROUND_COMPLETE("BettingRoundComplete", text("street")),
    STREET_DEALT("StreetDealt", text("street"), new Field("cards", Type.CARDS)),
    POT_CREATED("PotCreated", chips("pot_index"), chips("amount"),
            new Field("eligible_seats", Type.SEATS)),
    SHOWDOWN_RESOLVED("ShowdownResolved", new Field("winners", Type.WINNERS)),
    SEED_REVEALED("SeedRevealed", new Field("seed_reveal", Type.WHOLE)),
    HAND_ENDED("HandEnded", new Field("winner_seat", Type.SEAT_OR_NULL), text("reason"));

    private final String word;
    private final List<Field> fields;

    EventKind(String word, Field... fields) {
        this.word = word;
        this.fields = List.of(fields);
    }

    record Field(String name, Type type) {
        enum Type {
            TEXT("a string"), CHIPS("a whole number, not negative"), SEAT("a seat from 0 to 63"),
            SEAT_OR_NULL("a seat or null"), WHOLE("a whole number"),
            WHOLE_OR_NULL("a whole number or null"),
            CARDS("an array of objects with rank and suit"), SEATS("an array of seats"),
            WINNERS("an object from seat to a whole number");

            final String words;

            Type(String words) {
                this.words = words;
            }
        }
    }

    private static Field seat(String name) {
        return new Field(name, Type.SEAT);
    }

    private static Field text(String name) {
        return new Field(name, Type.TEXT);
    }

    private static Field chips(String name) {
        return new Field(name, Type.CHIPS);
    }

    static Optional<EventKind> named(String word) {
        for (EventKind kind : values()) {
            if (kind.word.equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    String word() {
        return word;
    }

    List<Field> fields() {
        return fields;
    }

    boolean has(String field) {
        return fields.stream().anyMatch(known -> known.name().equals(field));
    }
}
