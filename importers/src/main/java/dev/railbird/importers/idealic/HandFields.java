package dev.railbird.importers.idealic;

import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.importers.idealic.JsonValue.Items;
import dev.railbird.importers.idealic.JsonValue.Num;
import dev.railbird.importers.idealic.JsonValue.Text;
import dev.railbird.importers.idealic.JsonValue.Word;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fields by type; whatever has another type becomes a note of the record. */
final class HandFields {
    private static final String SCHEMA = "LOG-06";
    private final IdealicRecord record;

    HandFields(IdealicRecord record) {
        this.record = record;
    }

    boolean has(String name) {
        return record.value(name).filter(value -> !isNull(value)).isPresent();
    }

    private static boolean isNull(JsonValue value) {
        return value instanceof Word word && word.word().equals("null");
    }

    /** The field when it has the type, empty with a note when it has another one. */
    private <T extends JsonValue> Optional<T> typed(String name, Class<T> type, String expected) {
        Optional<JsonValue> value = record.value(name).filter(found -> !isNull(found));
        if (value.isPresent() && !type.isInstance(value.get())) {
            record.fault(SCHEMA, "the field " + name + " has another type", expected, value.get());
            return Optional.empty();
        }
        return value.map(type::cast);
    }

    Optional<Text> text(String name) {
        return typed(name, Text.class, "a string");
    }

    Optional<Num> number(String name) {
        return typed(name, Num.class, "a number");
    }

    private <T extends JsonValue> Optional<List<T>> list(String name, Class<T> type,
            String expected) {
        Optional<Items> array = typed(name, Items.class, "an array of " + expected);
        if (array.isEmpty()) {
            return Optional.empty();
        }
        List<T> items = new ArrayList<>(array.get().items().size());
        for (JsonValue item : array.get().items()) {
            if (!type.isInstance(item)) {
                record.fault(SCHEMA, "an element of " + name + " has another type",
                        "one of " + expected, item);
                return Optional.empty();
            }
            items.add(type.cast(item));
        }
        return Optional.of(items);
    }

    Optional<List<Text>> texts(String name) {
        return list(name, Text.class, "strings");
    }

    Optional<List<Num>> numbers(String name) {
        return list(name, Num.class, "numbers");
    }

    /** One number a player; empty without the field, or with a note when the length differs. */
    Optional<List<Num>> numbers(String name, int players) {
        Optional<List<Num>> numbers = numbers(name);
        if (numbers.isPresent() && numbers.get().size() != players) {
            otherLength(name, players, numbers.get().size());
            return Optional.empty();
        }
        return numbers;
    }

    void otherLength(String name, int players, int found) {
        JsonValue value = record.value(name).orElse(record.fields);
        record.fault(SCHEMA, "the array " + name + " has another length than players",
                players + " numbers, one a player", Integer.toString(found), value.line(),
                value.column());
    }

    /** Chips exactly, empty with a note when the amount is negative, too fine or too large. */
    Optional<Chips> chips(ChipScale scale, Num value) {
        Optional<Chips> chips = scale.chips(value.number());
        if (chips.isEmpty()) {
            record.fault(SCHEMA, "an amount that is no amount of chips",
                    "zero or more, at most " + scale.decimals() + " decimals", value);
        }
        return chips;
    }

    /** A whole number from {@code low} to {@code high}, empty with a note otherwise. */
    Optional<Long> whole(Num value, long low, long high) {
        BigDecimal number = value.number();
        boolean isWhole = number.precision() - number.scale() <= 18
                && number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(low)) >= 0
                && number.compareTo(BigDecimal.valueOf(high)) <= 0;
        if (!isWhole) {
            record.fault(SCHEMA, "a number out of its range",
                    "a whole number from " + low + " to " + high, value);
            return Optional.empty();
        }
        return Optional.of(number.setScale(0, RoundingMode.UNNECESSARY).longValueExact());
    }
}
