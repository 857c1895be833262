package dev.railbird.importers.pokerforbots.capture;

import dev.railbird.importers.pokerforbots.message.Datum;
import dev.railbird.importers.pokerforbots.message.Datum.Field;
import dev.railbird.importers.pokerforbots.message.Datum.Fields;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Messages that the server sends to everybody, in words that are the same for each connection: its
 * own bot has an id where others have the number of its seat.
 */
enum Broadcast {
    START("hand_start", "starts"),
    ACTION("player_action", "actions"),
    STREET("street_change", "boards"),
    UPDATE("game_update", "stacks"),
    RESULT("hand_result", "results");

    private static final List<String> NAMES = List.of("name", "player_name");
    /** What a start tells to one connection only. */
    private static final List<String> OWN = List.of("hole_cards", "your_seat");
    private final String type;
    private final String what;

    Broadcast(String type, String what) {
        this.type = type;
        this.what = what;
    }

    /** For a sentence about connections that saw different ones. */
    String what() {
        return what;
    }

    List<Frame> of(View view) {
        return view.frames().stream().filter(frame -> frame.type().equals(type)).toList();
    }

    String words(View view, Frame frame) {
        return frame.message().fields().stream()
                .filter(field -> this != START || !OWN.contains(field.key()))
                .map(field -> words(view, field)).filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Zeros, nothing and no: the server leaves them out. */
    private static String words(View view, Field field) {
        if (NAMES.contains(field.key()) && field.value() instanceof Datum.Text name) {
            return field.key() + " " + view.seatName(name.text());
        }
        String value = words(view, field.value());
        return value.isEmpty() ? "" : field.key() + " " + value;
    }

    private static String words(View view, Datum value) {
        if (value instanceof Datum.Text text) {
            return text.text();
        }
        if (value instanceof Datum.Whole whole) {
            return whole.number() == 0 ? "" : Long.toString(whole.number());
        }
        if (value instanceof Datum.Fraction fraction) {
            return fraction.text();
        }
        if (value instanceof Datum.Flag flag) {
            return flag.value() ? "true" : "";
        }
        if (value instanceof Datum.Items items) {
            return items.items().stream().map(item -> words(view, item))
                    .collect(Collectors.joining(", ", "[", "]")).replace("[]", "");
        }
        return value instanceof Fields fields ? fields.fields().stream()
                .map(field -> words(view, field)).filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" ", "{", "}")) : "";
    }
}
