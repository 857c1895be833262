package dev.railbird.core.chips;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a hand's amounts are written: {@code decimals} digits after the point, and the smallest
 * amount
 * that may change hands ({@code granule} units: a pot is divided into multiples of it).
 * {@code currency} is empty when the source names none.
 */
public record ChipScale(String currency, int decimals, long granule) {
    public static final int DECIMALS_MAX = 9;
    /** Amounts of logs stay below this: a sum of all stacks of a table is far inside a long. */
    public static final long UNITS_MAX = 1L << 52;
    public static final ChipScale WHOLE = new ChipScale("", 0, 1);

    public ChipScale {
        if (decimals < 0 || decimals > DECIMALS_MAX || granule < 1) {
            throw new IllegalArgumentException("scale " + decimals + "/" + granule);
        }
    }

    /** The amount in units, or empty when it is negative, too large or finer than the scale. */
    public Optional<Chips> chips(BigDecimal amount) {
        if (amount.signum() < 0 || amount.precision() - amount.scale() > 18 - decimals) {
            return Optional.empty();
        }
        BigDecimal units = amount.movePointRight(decimals).stripTrailingZeros();
        boolean fits = units.scale() <= 0 && units.longValueExact() < UNITS_MAX;
        return fits ? Optional.of(Chips.of(units.longValueExact())) : Optional.empty();
    }

    /** Exact decimal text without exponent or trailing zeros: {@code 12.5}, {@code 300}. */
    public String text(long units) {
        if (decimals == 0) {
            return Long.toString(units);
        }
        return BigDecimal.valueOf(units, decimals).stripTrailingZeros().toPlainString();
    }

    public String text(Chips chips) {
        return text(chips.units());
    }

    public String text(ChipDelta delta) {
        return text(delta.units());
    }
}
