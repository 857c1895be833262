package dev.railbird.importers.dealr;

import dev.railbird.core.event.Note;
import dev.railbird.importers.dealr.EventKind.Field;
import dev.railbird.importers.json.JsonHygiene;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonNode.Kind;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Holds a row against the schema of its kind. */
final class PayloadSchema {
    private static final String HINT =
            "See docs/formats/deal-r.md for the fields of each event.";
    private static final String SCHEMA = "LOG-06";

    private PayloadSchema() {
    }

    /** The payload when it can be used; whatever is wrong is noted. */
    static Optional<Payload> read(StoredRow row, EventKind kind, List<Note> notes) {
        if (row.payload().isEmpty()) {
            notes.add(new Note(Note.Kind.VIOLATION, JsonHygiene.check(row.fault()),
                    "the payload of an event is no JSON object", "an object", row.fault(),
                    HINT, row.at()));
            return Optional.empty();
        }
        JsonNode members = row.payload().get();
        boolean isSound = true;
        for (Field field : kind.fields()) {
            isSound &= isSound(row, field, members.get(field.name()), notes);
        }
        for (JsonNode.Member member : members.members()) {
            if (!kind.has(member.name()) && !member.name().equals("type")
                    && !member.name().equals("timestamp")) {
                notes.add(note(row, "a " + kind.word() + " has a field that it does not know",
                        "the fields of " + kind.word(), member.name()));
            }
        }
        typeAgrees(row, notes);
        timeAgrees(row, new Payload(members), notes);
        return isSound ? Optional.of(new Payload(members)) : Optional.empty();
    }

    private static boolean isSound(StoredRow row, Field field, Optional<JsonNode> value,
            List<Note> notes) {
        if (value.isPresent() && fits(field.type(), value.get())) {
            return field.type() != Field.Type.CARDS || cardsAreCards(row, value.get(), notes);
        }
        notes.add(note(row, "the field " + field.name() + " does not fit", field.type().words,
                value.map(JsonNode::shown).orElse("nothing")));
        return false;
    }

    private static boolean fits(Field.Type type, JsonNode value) {
        String text = value.text();
        boolean isWhole = value.isInteger();
        return switch (type) {
            case TEXT -> value.kind() == Kind.TEXT;
            case CHIPS -> isWhole && Payload.isChips(text);
            case SEAT -> isWhole && Payload.isSeat(text);
            case SEAT_OR_NULL -> value.isNull() || isWhole && Payload.isSeat(text);
            case WHOLE -> isWhole;
            case WHOLE_OR_NULL -> value.isNull() || isWhole;
            case CARDS -> value.kind() == Kind.ARRAY && value.members().size() <= 52;
            case SEATS -> value.kind() == Kind.ARRAY && value.items().stream()
                    .allMatch(item -> fits(Field.Type.SEAT, item));
            case WINNERS -> value.isObject() && value.members().stream()
                    .allMatch(winner -> Payload.isSeat(winner.name())
                            && fits(Field.Type.CHIPS, winner.value()));
        };
    }

    /** A card of no deck leaves the event in its place, with the card unknown. */
    private static boolean cardsAreCards(StoredRow row, JsonNode value, List<Note> notes) {
        for (JsonNode item : value.items()) {
            if (Payload.card(item).isEmpty()) {
                notes.add(note(row, "a card that is in no deck", "rank 2 to 14 and suit 0 to 3",
                        item.isObject() ? "rank " + text(item, "rank") + ", suit "
                                + text(item, "suit") : item.shown()));
            }
        }
        return true;
    }

    private static String text(JsonNode card, String name) {
        return card.get(name).map(JsonNode::shown).orElse("none");
    }

    private static void typeAgrees(StoredRow row, List<Note> notes) {
        // Answers of the server have no row ids, and name the type beside the payload only.
        boolean isAnswer = row.id() < 0;
        if (!isAnswer && row.payload().flatMap(members -> members.get("type")).isEmpty()) {
            notes.add(note(row, "the payload of an event does not say its type", row.kind(),
                    "no field type"));
        }
        if (!row.type().isEmpty() && !row.type().equals(row.kind())) {
            notes.add(note(row, "the column event_type and the payload name different events",
                    row.type(), row.kind()));
        }
    }

    /** The column is the payload's time without its fraction. */
    private static void timeAgrees(StoredRow row, Payload payload, List<Note> notes) {
        if (payload.seconds().isEmpty()) {
            notes.add(note(row, "the field timestamp does not fit", "seconds as a number",
                    payload.members().get("timestamp").map(JsonNode::shown)
                            .orElse("nothing")));
            return;
        }
        if (row.createdAt() >= 0 && row.createdAt() < row.timestamp()) {
            notes.add(new Note(Note.Kind.VIOLATION, "LOG-04", "a row was stored before its event"
                    + " happened", "not before " + row.timestamp(),
                    Long.toString(row.createdAt()), "One of the two columns was changed.",
                    row.at()));
        }
        String floor = payload.seconds().get().setScale(0, RoundingMode.FLOOR).toPlainString();
        if (row.timestamp() >= 0 && !floor.equals(Long.toString(row.timestamp()))) {
            notes.add(new Note(Note.Kind.VIOLATION, "LOG-04",
                    "the column timestamp is not the whole second of the event's own time", floor,
                    Long.toString(row.timestamp()),
                    "The store derives the column from the event: one of the two was changed.",
                    row.at()));
        }
    }

    static Note note(StoredRow row, String sentence, String expected, String found) {
        return new Note(Note.Kind.VIOLATION, SCHEMA, sentence, expected, found, HINT,
                row.at());
    }
}
