package dev.railbird.importers.pokerforbots.stats;

import dev.railbird.core.check.Severity;
import dev.railbird.importers.pokerforbots.message.Datum.Fields;

/**
 * The response times of a bot, in milliseconds. No log has the single ones; what holds of any is
 * that the mean and the 95th percentile lie between the least and the greatest, and that none of
 * no responses is above zero.
 */
final class ResponseTimes {
    /** A mean of equal times may differ from them in its last digits. */
    private static final double CLOSE = 1e-9;
    private final StatsText text;
    private final String bot;
    private final Fields details;

    ResponseTimes(StatsText text, String bot, Fields details) {
        this.text = text;
        this.bot = bot;
        this.details = details;
    }

    void check() {
        if (details.get("min_response_ms").isEmpty() || details.get("max_response_ms").isEmpty()) {
            return;
        }
        boolean isNone = details.whole("responses_tracked") == 0;
        double least = isNone ? 0 : number("min_response_ms");
        double most = isNone ? 0 : number("max_response_ms");
        if (isNone) {
            between("min_response_ms", 0, 0);
            between("max_response_ms", 0, 0);
        } else if (!(least <= most)) {
            finding("min_response_ms", "at most " + Figures.text(most), least);
            return;
        }
        between("avg_response_ms", least, most);
        between("p95_response_ms", least, most);
    }

    private void between(String key, double least, double most) {
        double told = number(key);
        double slack = CLOSE * Math.max(1, most);
        if (details.get(key).isPresent() && !(told >= least - slack && told <= most + slack)) {
            finding(key, Figures.text(least) + " to " + Figures.text(most), told);
        }
    }

    private double number(String key) {
        return Figures.number(details.get(key));
    }

    private void finding(String key, String expected, double found) {
        text.finding(Severity.VIOLATION, "RULE-14", bot, key, key + " of " + bot
                + " is not among its response times", expected, Figures.text(found),
                "Least, mean, percentile and greatest are of the same responses.");
    }
}
