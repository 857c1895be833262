package dev.railbird.importers.dealr;

import java.util.List;
import java.util.Optional;

/** A JSON value as it stands; numbers keep their text, objects the order of their members. */
sealed interface JsonValue {

    record Text(String text) implements JsonValue {
        @Override
        public String toString() {
            return text;
        }
    }

    /** @param isWhole written without fraction and exponent */
    record Number(String text, boolean isWhole) implements JsonValue {
        @Override
        public String toString() {
            return text;
        }
    }

    /** {@code true}, {@code false} or {@code null}. */
    record Word(String text) implements JsonValue {
        @Override
        public String toString() {
            return text;
        }
    }

    record Items(List<JsonValue> items) implements JsonValue {
        public Items {
            items = List.copyOf(items);
        }
    }

    record Member(String name, JsonValue value) {
    }

    record Members(List<Member> members) implements JsonValue {
        public Members {
            members = List.copyOf(members);
        }

        Optional<JsonValue> get(String name) {
            for (Member member : members) {
                if (member.name().equals(name)) {
                    return Optional.of(member.value());
                }
            }
            return Optional.empty();
        }
    }

    /** What kind of value it is, in the words of JSON. */
    static String kind(JsonValue value) {
        if (value instanceof Text) {
            return "a string";
        }
        if (value instanceof Number) {
            return "a number";
        }
        if (value instanceof Items) {
            return "an array";
        }
        return value instanceof Members ? "an object" : value.toString();
    }
}
