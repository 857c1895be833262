package dev.railbird.importers.phh;

/** The keys of the standard, version 0.0.2, and which of them the canonical hand holds itself. */
final class PhhKeys {
    static final int COUNT = 36;
    static final int UNKNOWN = -1;
    /** Keys below this place are modelled, the others describe. */
    private static final int MODELLED = 13;

    private PhhKeys() {
    }

    /** A number for each key of the standard; the action array has a reader of its own. */
    static int place(String key) {
        return switch (key) {
            case "antes" -> 0;
            case "blinds_or_straddles" -> 1;
            case "bring_in" -> 2;
            case "small_bet" -> 3;
            case "big_bet" -> 4;
            case "min_bet" -> 5;
            case "starting_stacks" -> 6;
            case "finishing_stacks" -> 7;
            case "winnings" -> 8;
            case "variant" -> 9;
            case "players" -> 10;
            case "seats" -> 11;
            case "ante_trimming_status" -> 12;
            default -> descriptive(key);
        };
    }

    private static int descriptive(String key) {
        return switch (key) {
            case "author" -> 13;
            case "event" -> 14;
            case "url" -> 15;
            case "venue" -> 16;
            case "address" -> 17;
            case "city" -> 18;
            case "region" -> 19;
            case "postal_code" -> 20;
            case "country" -> 21;
            case "time_zone" -> 22;
            case "time_zone_abbreviation" -> 23;
            case "currency" -> 24;
            case "currency_symbol" -> 25;
            case "time" -> 26;
            case "day" -> 27;
            case "month" -> 28;
            case "year" -> 29;
            case "level" -> 30;
            case "seat_count" -> 31;
            case "hand" -> 32;
            case "table" -> 33;
            case "time_limit" -> 34;
            case "time_banks" -> 35;
            default -> UNKNOWN;
        };
    }

    static boolean isModelled(int place) {
        return place >= 0 && place < MODELLED;
    }

    /** Antes, blinds, bets, stacks and winnings: what the scale of the hand has to hold. */
    static boolean isAmount(int place) {
        return place >= 0 && place <= 8;
    }
}
