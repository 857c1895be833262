package dev.railbird.importers.idealic;

import java.math.BigDecimal;
import java.util.List;

/** A value of JSON text with the place where it starts. */
sealed interface JsonValue {
    int line();

    int column();

    record Text(String text, int line, int column) implements JsonValue {
    }

    /** @param written the number as the source writes it */
    record Num(BigDecimal number, String written, int line, int column) implements JsonValue {
    }

    /** {@code true}, {@code false} or {@code null}. */
    record Word(String word, int line, int column) implements JsonValue {
    }

    record Items(List<JsonValue> items, int line, int column) implements JsonValue {
        public Items {
            items = List.copyOf(items);
        }
    }

    record Fields(List<Member> members, int line, int column) implements JsonValue {
        public Fields {
            members = List.copyOf(members);
        }
    }

    /** A field of an object; the place is the one of its name. */
    record Member(String name, JsonValue value, int line, int column) {
    }
}
