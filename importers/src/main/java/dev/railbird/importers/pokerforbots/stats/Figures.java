package dev.railbird.importers.pokerforbots.stats;

import dev.railbird.importers.pokerforbots.message.Datum;
import java.util.Optional;

/** Numbers of a file as numbers and as text. */
final class Figures {
    private Figures() {
    }

    /** Zero when there is none; not a number when it is something else. */
    static double number(Optional<Datum> value) {
        if (value.isEmpty()) {
            return 0;
        }
        if (value.get() instanceof Datum.Whole whole) {
            return whole.number();
        }
        return value.get() instanceof Datum.Fraction fraction
                ? Double.parseDouble(fraction.text()) : Double.NaN;
    }

    static String text(double number) {
        return Datum.Fraction.of(number).text();
    }

    static String text(Datum value) {
        if (value instanceof Datum.Whole whole) {
            return Long.toString(whole.number());
        }
        if (value instanceof Datum.Fraction fraction) {
            return fraction.text();
        }
        return value instanceof Datum.Text text ? text.text() : "no number";
    }
}
