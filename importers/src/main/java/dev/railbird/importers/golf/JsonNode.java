package dev.railbird.importers.golf;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * A JSON value with its place.
 *
 * @param text the text of a string, the digits of a number, or the word
 * @param members of an object in the order of the text, or the values of an array without names
 */
record JsonNode(Kind kind, String text, List<Member> members, int line, int column) {
    enum Kind { OBJECT, ARRAY, TEXT, NUMBER, TRUE, FALSE, NULL }

    record Member(String name, JsonNode value) {
    }

    Optional<JsonNode> get(String name) {
        for (Member member : members) {
            if (member.name().equals(name)) {
                return Optional.of(member.value());
            }
        }
        return Optional.empty();
    }

    /** The member that has one of these names. */
    Optional<JsonNode> get(String name, String other) {
        Optional<JsonNode> first = get(name);
        return first.isPresent() ? first : get(other);
    }

    boolean isNull() {
        return kind == Kind.NULL;
    }

    /** A whole number without fraction and exponent. */
    Optional<BigInteger> integer() {
        if (kind != Kind.NUMBER || text.length() > 400) {
            return Optional.empty();
        }
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            if ((c < '0' || c > '9') && (c != '-' || k > 0)) {
                return Optional.empty();
            }
        }
        return Optional.of(new BigInteger(text));
    }

    /** As Python tells: empty, zero, null and false are not. */
    boolean isTruthy() {
        return switch (kind) {
            case TRUE -> true;
            case FALSE, NULL -> false;
            case TEXT -> !text.isEmpty();
            case NUMBER -> !text.replace("0", "").replace(".", "").replace("-", "").isEmpty();
            case OBJECT, ARRAY -> !members.isEmpty();
        };
    }

    /** The same value as text. */
    String json() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    private void write(StringBuilder out) {
        switch (kind) {
            case OBJECT, ARRAY -> {
                boolean isObject = kind == Kind.OBJECT;
                out.append(isObject ? '{' : '[');
                for (int k = 0; k < members.size(); k++) {
                    out.append(k == 0 ? "" : ",");
                    if (isObject) {
                        quoted(members.get(k).name(), out);
                        out.append(':');
                    }
                    members.get(k).value().write(out);
                }
                out.append(isObject ? '}' : ']');
            }
            case TEXT -> quoted(text, out);
            case NUMBER, TRUE, FALSE, NULL -> out.append(text);
        }
    }

    private static void quoted(String text, StringBuilder out) {
        out.append('"');
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20 || Character.isSurrogate(c)) {
                out.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** What stands there, short enough for a finding. */
    String shown() {
        return switch (kind) {
            case OBJECT -> "an object";
            case ARRAY -> "an array of " + members.size();
            case TEXT -> text.length() > 60 ? text.substring(0, 60) + "..." : text;
            case NUMBER, TRUE, FALSE, NULL -> text;
        };
    }
}
