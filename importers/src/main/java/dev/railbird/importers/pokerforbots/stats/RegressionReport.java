package dev.railbird.importers.pokerforbots.stats;

import dev.railbird.core.check.Severity;
import dev.railbird.importers.pokerforbots.message.Datum.Fields;
import java.util.List;
import java.util.Locale;

/**
 * A report that compares two bots over batches of hands. Its means follow from the batches; its
 * intervals do not: a deviation of a hundred hands is divided by the root of the hands instead of
 * the hundreds, which makes them ten times too narrow. Who is called the challenger is whoever sat
 * in the first seat of the first hand, which the seed decides.
 */
final class RegressionReport {
    private static final String CHECK = "RULE-14";
    private static final double CLOSE = 1e-6;
    private static final double SEEN_AS_NONE = 5;
    private static final double ASSUMED = 50;
    private static final double HANDS_OF_A_RATE = 100;
    private final StatsText text;
    private final Fields report;

    RegressionReport(StatsText text, Fields report) {
        this.text = text;
        this.report = report;
    }

    void check() {
        List<Fields> batches = report.tables("batches");
        if (batches.isEmpty() || !(report.get("results").orElse(null) instanceof Fields results)) {
            text.finding(Severity.NOTICE, CHECK, "", "batches", "a report without batches of two"
                    + " bots has nothing to be added up", "batches", "none", "");
            return;
        }
        side(batches, results, "challenger");
        side(batches, results, "baseline");
        text.finding(Severity.NOTICE, CHECK, "", "configuration", "challenger and baseline are"
                + " named by the seat of the first hand, which the seed decides", "", "",
                "Compare vpip and pfr with what the two bots are known to play.");
    }

    private void side(List<Fields> batches, Fields results, String side) {
        if (!(results.get(side).orElse(null) instanceof Fields told)) {
            return;
        }
        double hands = 0;
        double sum = 0;
        double squares = 0;
        for (Fields batch : batches) {
            if (batch.get("results").orElse(null) instanceof Fields result) {
                double weight = batch.whole("hands");
                double deviation = 10 * Figures.number(result.get(side + "_std_dev"));
                double used = deviation < SEEN_AS_NONE ? ASSUMED : deviation;
                hands += weight;
                sum += weight * Figures.number(result.get(side + "_bb_per_100"));
                squares += weight * used * used;
            }
        }
        if (hands == 0) {
            return;
        }
        double mean = sum / hands;
        double deviation = Math.sqrt(squares / hands);
        mean(told, side, mean);
        interval(told, side, mean, deviation, hands);
    }

    private void mean(Fields told, String side, double mean) {
        double stated = Figures.number(told.get("bb_per_100"));
        if (!(Math.abs(stated - mean) <= CLOSE * Math.max(1, Math.abs(mean)))) {
            text.finding(Severity.VIOLATION, CHECK, side, "bb_per_100", "bb_per_100 of the " + side
                    + " does not follow from the batches", Figures.text(mean),
                    Figures.text(stated), "Weigh the batches by their hands.");
        }
    }

    private void interval(Fields told, String side, double mean, double deviation, double hands) {
        double half = (Figures.number(told.get("ci_95_high"))
                - Figures.number(told.get("ci_95_low"))) / 2;
        // Quantiles of t from ten hands on lie between 1.96 and 2.3.
        double perHand = half * Math.sqrt(hands) / deviation;
        double perHundred = half * Math.sqrt(hands / HANDS_OF_A_RATE) / deviation;
        if (perHundred > 1.9 && perHundred < 2.4) {
            return;
        }
        boolean isTenTimes = perHand > 1.9 && perHand < 2.4;
        text.finding(isTenTimes ? Severity.SUSPICION : Severity.VIOLATION, CHECK, side,
                "ci_95_low", isTenTimes ? "the interval of the " + side + " is ten times too"
                        + " narrow: the deviation of 100 hands is divided by the root of all hands"
                        : "the interval of the " + side + " does not follow from the batches",
                centred(mean, isTenTimes ? 10 * half : 1.96 * deviation
                        / Math.sqrt(hands / HANDS_OF_A_RATE)), centred(mean, half),
                "Divide by the root of the number of hundreds, or use the deviation of a hand.");
    }

    private static String centred(double middle, double half) {
        return String.format(Locale.ROOT, "%.2f ± %.2f", middle, half);
    }
}
