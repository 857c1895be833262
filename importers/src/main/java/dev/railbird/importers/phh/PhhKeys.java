package dev.railbird.importers.phh;

/** The keys of the standard, version 0.0.2, and which of them the canonical hand holds itself. */
final class PhhKeys {
    static final int COUNT = 36;
    static final int UNKNOWN = -1;
    /** The action array is read by itself and is no field of the record. */
    static final int ACTIONS = -2;
    /** Keys below this place are modelled, the others describe. */
    private static final int MODELLED = 13;

    private PhhKeys() {
    }

    /** A number for each key of the standard; below zero for others. */
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
            case "actions" -> ACTIONS;
            default -> UNKNOWN;
        };
    }

    /** What the standard says of the value of a key that only describes. */
    enum Kind { TEXT, TIME_OF_DAY, INTEGER, TEXT_OR_NUMBER, NUMBER, ARRAY, ANY }

    static Kind kind(int place) {
        return switch (place) {
            case 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25 -> Kind.TEXT;
            case 26 -> Kind.TIME_OF_DAY;
            case 27, 28, 29, 30, 31 -> Kind.INTEGER;
            case 32, 33 -> Kind.TEXT_OR_NUMBER;
            case 34 -> Kind.NUMBER;
            case 35 -> Kind.ARRAY;
            default -> Kind.ANY;
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
