package dev.railbird.importers.toml;

import java.math.BigDecimal;
import java.util.List;

/** A TOML value with its place; numbers are exact decimals by their text. */
public sealed interface TomlValue {
    int line();

    int column();

    record Text(String text, int line, int column) implements TomlValue {
    }

    /** {@code unscaled / 10^scale}; {@code big} holds what does not fit a long. */
    record Num(NumKind kind, long unscaled, int scale, String raw, int line, int column)
            implements TomlValue {
        public BigDecimal decimal() {
            return kind == NumKind.HUGE ? new BigDecimal(raw)
                    : BigDecimal.valueOf(unscaled, scale);
        }

        /** All digits, never with an exponent. */
        public String plainText() {
            return kind == NumKind.INTEGER && scale == 0 ? Long.toString(unscaled)
                    : decimal().toPlainString();
        }

        public boolean isFinite() {
            return kind == NumKind.INTEGER || kind == NumKind.FLOAT;
        }
    }

    /** HUGE is a number of more than 18 digits. */
    enum NumKind { INTEGER, FLOAT, HUGE, INFINITE, NOT_A_NUMBER }

    record Bool(boolean value, int line, int column) implements TomlValue {
    }

    record Temporal(TemporalKind kind, String text, int line, int column) implements TomlValue {
    }

    /** The four date and time types of TOML. */
    enum TemporalKind { LOCAL_TIME, LOCAL_DATE, LOCAL_DATE_TIME, OFFSET_DATE_TIME }

    record Array(List<TomlValue> items, int line, int column) implements TomlValue {
    }

    record Table(List<Entry> entries, int line, int column) implements TomlValue {
    }

    record Entry(String key, TomlValue value) {
    }
}
