package dev.railbird.cli.mutation;

import java.util.ArrayList;
import java.util.List;

/**
 * A member of an object, or an element of an array, with all that stands for it.
 *
 * @param from where its name begins, or the element itself
 * @param isElement true when it has no name
 */
record Member(String path, int from, int to, boolean isElement) {
    private static final String QUOTES = "\"'";
    private static final String ADDED = "\"unheard_of\": 1";

    /** Of the values of JSON, or of lines of TOML; what is inside of texts is none. */
    static List<Member> of(String text, List<Value> values) {
        List<Member> members = new ArrayList<>();
        for (Value value : values) {
            int from = isQuoted(text, value) ? value.from() - 1 : value.from();
            int to = isQuoted(text, value) ? value.to() + 1 : value.to();
            int before = before(text, from);
            char sign = before < 0 ? ' ' : text.charAt(before);
            boolean isWord = value.path().contains("].") && value.path().contains("actions[");
            if (value.kind() == Value.Kind.NAME || isWord || before < 0) {
                continue;
            } else if (sign == ':') {
                int quote = text.lastIndexOf('"', before - 1);
                members.add(new Member(value.path(), text.lastIndexOf('"', quote - 1), to,
                        false));
            } else if (sign == '=') {
                members.add(new Member(value.path(), text.lastIndexOf('\n', before) + 1, to,
                        false));
            } else if (!value.path().endsWith("actions[]") && (sign == '[' || sign == ',')) {
                members.add(new Member(value.path(), from, to, true));
            }
        }
        return members;
    }

    static boolean isQuoted(String text, Value value) {
        return value.from() > 0 && value.to() < text.length()
                && text.charAt(value.from() - 1) == text.charAt(value.to())
                && QUOTES.indexOf(text.charAt(value.to())) >= 0;
    }

    /** The place of the last sign before one that is no blank. */
    private static int before(String text, int from) {
        int at = from - 1;
        while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }

    String removedFrom(String text) {
        if (isLine(text)) {
            return text.substring(0, from) + text.substring(Math.min(text.length(), to + 1));
        }
        int before = before(text, from);
        if (before >= 0 && text.charAt(before) == ',') {
            return text.substring(0, before) + text.substring(to);
        }
        int after = to;
        while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
            after++;
        }
        boolean isFirst = after < text.length() && text.charAt(after) == ',';
        return text.substring(0, from) + text.substring(isFirst ? after + 1 : to);
    }

    String doubledIn(String text) {
        return text.substring(0, from) + text.substring(from, to) + (isLine(text) ? "\n" : ", ")
                + text.substring(from);
    }

    /** Another one that no reader knows, before this one. */
    String joinedIn(String text) {
        return text.substring(0, from) + (isLine(text) ? "unheard_of = 1\n" : ADDED + ", ")
                + text.substring(from);
    }

    private boolean isLine(String text) {
        return !isElement && text.charAt(from) != '"';
    }
}
