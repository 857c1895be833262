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
    private static final String ESCAPED = "\\";
    private static final String ADDED = "\"unheard_of\": 1";

    /** Of the values of JSON, or of lines of TOML; what is inside of texts is none. */
    static List<Member> of(String text, List<Value> values) {
        List<Member> members = new ArrayList<>();
        for (Value value : values) {
            int quote = quote(text, value).length();
            int from = value.from() - quote;
            int to = value.to() + quote;
            int before = before(text, from);
            char sign = before < 0 ? ' ' : text.charAt(before);
            boolean isWord = value.path().contains("].") && value.path().contains("actions[");
            if (value.kind() == Value.Kind.NAME || isWord || before < 0) {
                continue;
            } else if (sign == ':') {
                int name = text.lastIndexOf('"', text.lastIndexOf('"', before - 1) - 1);
                boolean isInText = name > 0 && text.charAt(name - 1) == '\\';
                members.add(new Member(value.path(), isInText ? name - 1 : name, to, false));
            } else if (sign == '=') {
                members.add(new Member(value.path(), text.lastIndexOf('\n', before) + 1, to,
                        false));
            } else if (!value.path().endsWith("actions[]") && (sign == '[' || sign == ',')) {
                members.add(new Member(value.path(), from, to, true));
            }
        }
        return members;
    }

    /** What stands on both sides of a value: nothing, a quote, or one that is in a text. */
    static String quote(String text, Value value) {
        int before = value.from() - 1;
        if (before < 0 || value.to() >= text.length() || QUOTES.indexOf(text.charAt(before)) < 0) {
            return "";
        }
        String escaped = ESCAPED + text.charAt(before);
        if (text.startsWith(escaped, value.to()) && text.startsWith(escaped, before - 1)) {
            return escaped;
        }
        return text.charAt(before) == text.charAt(value.to())
                ? String.valueOf(text.charAt(before)) : "";
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
        String added = text.startsWith(ESCAPED, from) ? ADDED.replace("\"", "\\\"") : ADDED;
        return text.substring(0, from) + (isLine(text) ? "unheard_of = 1\n" : added + ", ")
                + text.substring(from);
    }

    private boolean isLine(String text) {
        return !isElement && text.charAt(from) != '"' && !text.startsWith(ESCAPED, from);
    }
}
