package dev.railbird.core.chips;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Held against the processor's own floating point, which the core does not use. */
class ScriptNumberProperties {
    @Property
    void aShareOfAPotIsThatOfAScript(@ForAll @LongRange(min = 0, max = 1L << 45) long units,
            @ForAll @LongRange(min = 0, max = 1000) long thousandths) {
        double share = units / 10_000.0 * (thousandths / 1000.0);
        assertEquals(toFixed(share), hundredths(units, 10_000, thousandths, 1000));
    }

    @Property
    void soIsHalfACent(@ForAll @LongRange(min = 0, max = 1_000_000) long tenths) {
        long units = 2 * tenths + 1;
        double share = units / 10.0 * 0.05;
        assertEquals(toFixed(share), hundredths(units, 10, 5, 100));
    }

    @Example
    void halfACentGoesToEitherSide() {
        assertEquals(1, hundredths(30, 100, 5, 100), "0.015 lies a little below itself");
        assertEquals(276, hundredths(5510, 100, 5, 100), "2.755 a little above");
        assertEquals(0, hundredths(0, 100, 5, 100));
    }

    private static long hundredths(long units, long whole, long over, long under) {
        return ScriptNumber.of(units, whole).times(ScriptNumber.of(over, under)).hundredths();
    }

    /** The nearest hundredth to the exact value of a number, the larger of two. */
    private static long toFixed(double number) {
        return new BigDecimal(number).movePointRight(2).setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
