package dev.railbird.importers.pokerforbots.message;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** A value of a message, whether it came as msgpack or as JSON. */
public sealed interface Datum {
    Datum NOTHING = new Other("nothing");

    record Text(String text) implements Datum {
    }

    record Whole(long number) implements Datum {
    }

    /** A number with a fraction, as it is written. */
    record Fraction(String text) implements Datum {
        private static final int SHORT_DIGITS = 15;
        private static final int ENOUGH_DIGITS = 17;

        /**
         * The fewest digits that read back as the number. What the JDK writes was another text
         * before version 19, and findings are the same on all.
         */
        public static Fraction of(double number) {
            if (Double.isNaN(number) || Double.isInfinite(number)) {
                return new Fraction(Double.isNaN(number) ? "NaN"
                        : number > 0 ? "Infinity" : "-Infinity");
            }
            BigDecimal exact = new BigDecimal(number);
            BigDecimal text = exact;
            for (int digits = ENOUGH_DIGITS; digits >= SHORT_DIGITS; digits--) {
                BigDecimal rounded = exact.round(new MathContext(digits));
                text = rounded.doubleValue() == number ? rounded : text;
            }
            return new Fraction(text.signum() == 0 ? "0" : text.stripTrailingZeros().toString());
        }
    }

    record Flag(boolean value) implements Datum {
    }

    record Items(List<Datum> items) implements Datum {
    }

    record Fields(List<Field> fields) implements Datum {
        public Optional<Datum> get(String key) {
            for (Field field : fields) {
                if (field.key().equals(key)) {
                    return Optional.of(field.value());
                }
            }
            return Optional.empty();
        }

        /** Empty text when the field is missing or something else. */
        public String text(String key) {
            return get(key).map(value -> value instanceof Text text ? text.text() : "").orElse("");
        }

        /** Zero when the field is missing: the server leaves zeros out. */
        public long whole(String key) {
            return get(key).map(value -> value instanceof Whole whole ? whole.number() : 0L)
                    .orElse(0L);
        }

        public boolean flag(String key) {
            return get(key).filter(value -> value instanceof Flag flag && flag.value())
                    .isPresent();
        }

        public List<Datum> items(String key) {
            return get(key).map(value -> value instanceof Items items ? items.items()
                    : List.<Datum>of()).orElse(List.of());
        }

        public List<Fields> tables(String key) {
            return items(key).stream().filter(Fields.class::isInstance).map(Fields.class::cast)
                    .toList();
        }

        public List<String> texts(String key) {
            return items(key).stream().map(item -> item instanceof Text text ? text.text() : "")
                    .toList();
        }
    }

    record Field(String key, Datum value) {
    }

    /** A value that no message needs: bytes, null. */
    record Other(String what) implements Datum {
    }
}
