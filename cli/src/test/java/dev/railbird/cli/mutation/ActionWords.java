package dev.railbird.cli.mutation;

import java.util.List;

/** The words of an action string: {@code p3 cbr 210}, {@code d dh p1 Qh5c}, {@code p1 sm -}. */
final class ActionWords {
    private ActionWords() {
    }

    /** Adds the words between the two places, each under a path that names the verb. */
    static void scan(String text, String path, int from, int to, List<Value> found) {
        String[] words = text.substring(from, to).split(" ", -1);
        String verb = words.length > 1 ? words[1] : words[0];
        String inner = path + "[" + verb + "].";
        int at = from;
        for (int k = 0; k < words.length; k++) {
            String name = name(words, k);
            if (!name.isEmpty()) {
                found.add(new Value(inner + name, at, at + words[k].length(),
                        name.equals("amount") ? Value.Kind.NUMBER : Value.Kind.TEXT));
            }
            at += words[k].length() + 1;
        }
    }

    private static String name(String[] words, int k) {
        if (words[k].startsWith("#")) {
            return "time";
        } else if (k == 0) {
            return words[0].equals("d") ? "" : "seat";
        } else if (k == 1) {
            return "verb";
        } else if (words[1].equals("dh")) {
            return k == 2 ? "seat" : "cards";
        }
        return words[1].equals("cbr") || words[1].equals("cc") || words[1].equals("pb")
                ? "amount" : "cards";
    }
}
