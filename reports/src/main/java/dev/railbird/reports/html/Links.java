package dev.railbird.reports.html;

import java.util.BitSet;

/** Where the values of tables lead. */
final class Links {
    private static final int FOLDER = 1000;
    private final BitSet pages;

    /** @param pages the keys of the hands that have a page */
    Links(BitSet pages) {
        this.pages = pages;
    }

    /** The page of a hand, in folders that stay small. */
    static String page(long key) {
        return "hands/" + key / FOLDER + "/" + key + ".html";
    }

    String of(String column, String text) {
        return switch (column) {
            case "check_id" -> "checks.html#" + text;
            case "hand_key", "first_hand", "last_hand" -> hand(text);
            default -> "";
        };
    }

    private String hand(String key) {
        return !key.isEmpty() && pages.get(Integer.parseInt(key))
                ? page(Long.parseLong(key)) : "";
    }
}
