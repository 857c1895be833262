package dev.railbird.importers.phh;

/** The descriptive keys of the standard, version 0.0.2. */
final class PhhKeys {
    private PhhKeys() {
    }

    static boolean isStandard(String key) {
        return switch (key) {
            case "author", "event", "url", "venue", "address", "city", "region", "postal_code",
                    "country", "time_zone", "time_zone_abbreviation", "currency",
                    "currency_symbol", "time", "day", "month", "year", "level", "seat_count",
                    "hand", "table", "time_limit", "time_banks" -> true;
            default -> false;
        };
    }
}
