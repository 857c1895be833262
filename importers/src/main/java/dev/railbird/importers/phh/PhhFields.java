package dev.railbird.importers.phh;

import dev.railbird.core.chips.ChipScale;
import dev.railbird.core.chips.Chips;
import dev.railbird.core.event.Note;
import dev.railbird.core.hand.Variant;
import dev.railbird.importers.toml.TomlJson;
import dev.railbird.importers.toml.TomlValue.Array;
import dev.railbird.importers.toml.TomlValue.Num;
import dev.railbird.importers.toml.TomlValue.NumKind;
import dev.railbird.importers.toml.TomlValue.Text;
import dev.railbird.importers.toml.TomlValue;
import java.util.List;
import java.util.Optional;

/** Typed access to the fields of a record; a missing or wrong one becomes a violation LOG-06. */
public final class PhhFields {
    private static final String HINT = "See docs/formats/phh.md for the fields and their types.";
    private final PhhRecord record;

    public PhhFields(PhhRecord record) {
        this.record = record;
    }

    public void missing(String key, String expected) {
        record.note(Note.Kind.VIOLATION, "LOG-06", "the field " + key + " is missing", expected,
                "nothing", HINT, record.location());
    }

    public void wrong(String key, String expected, String found) {
        record.note(Note.Kind.VIOLATION, "LOG-06", "the field " + key + " has a wrong value",
                expected, found, HINT, record.field(key).map(record::at)
                        .orElse(record.location()));
    }

    public void wrongAt(TomlValue value, String key, String expected, String found) {
        record.note(Note.Kind.VIOLATION, "LOG-06", "the field " + key + " has a wrong value",
                expected, found, HINT, record.at(value));
    }

    void superfluous(String key, String why) {
        record.note(Note.Kind.VIOLATION, "LOG-06", "the field " + key + " does not belong here",
                why, key, HINT, record.field(key).map(record::at).orElse(record.location()));
    }

    public boolean has(String key) {
        return record.field(key).isPresent();
    }

    Optional<Variant> variant() {
        Optional<TomlValue> value = record.field("variant");
        if (value.isEmpty()) {
            missing("variant", "one of the eleven variant codes");
            return Optional.empty();
        }
        Optional<Variant> variant = value.get() instanceof Text text
                ? Variant.ofCode(text.text()) : Optional.empty();
        if (variant.isEmpty()) {
            wrong("variant", "FT, NT, NS, PO, FO/8, F7S, F7S/8, FR, N2L1D, F2L3D or FB",
                    text(value.get()));
        }
        return variant;
    }

    /** The numbers of an array; empty when it is missing or holds something else. */
    public List<Num> numbers(String key, boolean required) {
        Optional<TomlValue> value = record.field(key);
        if (value.isEmpty()) {
            if (required) {
                missing(key, "an array of numbers, one a player");
            }
            return List.of();
        }
        if (!(value.get() instanceof Array array)) {
            wrong(key, "an array of numbers", text(value.get()));
            return List.of();
        }
        List<TomlValue> items = array.items();
        for (int k = 0; k < items.size(); k++) {
            TomlValue item = items.get(k);
            if (!(item instanceof Num number) || number.kind() == NumKind.NOT_A_NUMBER
                    || number.kind() == NumKind.HUGE) {
                wrongAt(item, key, "numbers", text(item));
                return List.of();
            }
        }
        return allNumbers(items);
    }

    /** No copy: there are up to five such arrays a hand, and each item was looked at. */
    @SuppressWarnings("unchecked")
    private static List<Num> allNumbers(List<? extends TomlValue> items) {
        return (List<Num>) items;
    }

    public Optional<Num> number(String key) {
        Optional<TomlValue> value = record.field(key);
        if (value.isPresent() && value.get() instanceof Num number && number.isFinite()) {
            return Optional.of(number);
        }
        value.ifPresent(other -> wrong(key, "a number", text(other)));
        return Optional.empty();
    }

    public Optional<Array> strings(String key, int count) {
        return arrayOf(key, count, "strings", Text.class);
    }

    public Optional<Array> integers(String key, int count) {
        return arrayOf(key, count, "integers", Num.class);
    }

    private Optional<Array> arrayOf(String key, int count, String what, Class<?> type) {
        Optional<TomlValue> value = record.field(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        boolean sound = value.get() instanceof Array array && array.items().size() == count
                && areAll(array.items(), type);
        if (!sound) {
            wrong(key, count + " " + what + ", one a player", text(value.get()));
            return Optional.empty();
        }
        return Optional.of((Array) value.get());
    }

    private static boolean areAll(List<TomlValue> items, Class<?> type) {
        for (int k = 0; k < items.size(); k++) {
            if (!type.isInstance(items.get(k))) {
                return false;
            }
        }
        return true;
    }

    boolean isTrue(String key) {
        Optional<TomlValue> value = record.field(key);
        if (value.isPresent() && !(value.get() instanceof TomlValue.Bool)) {
            wrong(key, "true or false", text(value.get()));
        }
        return value.isPresent() && HandBuilder.isTrue(value.get());
    }

    /**
     * The scale that holds every amount of the hand: whole units when all amounts are integers, at
     * least cents when one is a decimal, because decimal games split down to cents.
     */
    ChipScale scale(PhhActions actions) {
        int decimals = 0;
        for (int k = 0; k < record.fields.size(); k++) {
            if (PhhKeys.isAmount(record.placeOf(k))) {
                decimals = Math.max(decimals, decimals(record.fields.get(k).value()));
            }
        }
        for (int k = 0; k < actions.size; k++) {
            decimals = Math.max(decimals, actions.scales[k]);
        }
        decimals = decimals == 0 ? 0 : Math.max(2, decimals);
        Optional<TomlValue> currency = record.field("currency");
        String name = currency.isPresent() && currency.get() instanceof Text text ? text.text()
                : "";
        return decimals == 0 && name.isEmpty() ? ChipScale.WHOLE
                : new ChipScale(name, Math.min(decimals, ChipScale.DECIMALS_MAX), 1);
    }

    private static int decimals(TomlValue value) {
        if (value instanceof Num number) {
            return number.kind() == NumKind.FLOAT ? Math.max(2, number.scale()) : 0;
        }
        int decimals = 0;
        if (value instanceof Array array) {
            for (int k = 0; k < array.items().size(); k++) {
                decimals = Math.max(decimals, decimals(array.items().get(k)));
            }
        }
        return decimals;
    }

    /** The amount in the hand's units; empty when negative, too fine or too large. */
    public static Optional<Chips> chips(ChipScale scale, Num number) {
        return chips(scale, number.unscaled(), number.scale());
    }

    public static Optional<Chips> chips(ChipScale scale, long unscaled, int decimals) {
        long units = unscaled;
        for (int k = decimals; k < scale.decimals(); k++) {
            if (units > Long.MAX_VALUE / 1000) {
                return Optional.empty();
            }
            units *= 10;
        }
        // A sum of all stacks of a table must stay far inside a long.
        boolean fits = units >= 0 && units < 1L << 52 && decimals <= scale.decimals();
        return fits ? Optional.of(Chips.of(units)) : Optional.empty();
    }

    public static String text(TomlValue value) {
        return TomlJson.text(value);
    }
}
