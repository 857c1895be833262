package dev.railbird.reports.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Takes the rows that a question brings, in their order. */
public interface Answer {
    void headings(List<Heading> headings);

    /** An empty cell is a null. */
    void row(List<Optional<String>> cells);

    /** A column of an answer. */
    record Heading(String name, Kind kind) {
    }

    /** What a column holds, as far as its writing down depends on it. */
    enum Kind {
        TEXT, WHOLE, EXACT, ROUNDED, TRUTH;

        static Kind ofType(String type) {
            if (type.startsWith("DECIMAL")) {
                return EXACT;
            }
            return switch (type) {
                case "TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "UTINYINT",
                        "USMALLINT", "UINTEGER", "UBIGINT", "UHUGEINT" -> WHOLE;
                case "FLOAT", "DOUBLE" -> ROUNDED;
                case "BOOLEAN" -> TRUTH;
                default -> TEXT;
            };
        }

        public boolean isNumber() {
            return this == WHOLE || this == EXACT || this == ROUNDED;
        }
    }

    /** An amount without exponent or trailing zeros. */
    static String exact(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
