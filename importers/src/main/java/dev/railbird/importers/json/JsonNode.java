package dev.railbird.importers.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A JSON value with its place.
 *
 * @param text the text of a string, the digits of a number, or the word
 * @param members of an object in the order of the text, or the values of an array without names
 */
public record JsonNode(Kind kind, String text, List<Member> members, int line, int column) {
    private static final int SHOWN_MAX = 60;
    private static final int DIGITS_MAX = 40;
    private static final int EXPONENT_CHARS_MAX = 5;

    /** What JSON knows. */
    public enum Kind { OBJECT, ARRAY, TEXT, NUMBER, TRUE, FALSE, NULL }

    /** A named value of an object, or a nameless one of an array. */
    public record Member(String name, JsonNode value) {
    }

    public Optional<JsonNode> get(String name) {
        for (Member member : members) {
            if (member.name().equals(name)) {
                return Optional.of(member.value());
            }
        }
        return Optional.empty();
    }

    /** The member that has one of these names. */
    public Optional<JsonNode> get(String name, String other) {
        Optional<JsonNode> first = get(name);
        return first.isPresent() ? first : get(other);
    }

    public boolean isNull() {
        return kind == Kind.NULL;
    }

    public boolean isObject() {
        return kind == Kind.OBJECT;
    }

    /** True for everything but objects and arrays. */
    public boolean isScalar() {
        return kind != Kind.OBJECT && kind != Kind.ARRAY;
    }

    /** The text of the member of this name when it is a string. */
    public Optional<String> textOf(String name) {
        return get(name).filter(value -> value.kind == Kind.TEXT).map(JsonNode::text);
    }

    /** The member of this name when it is a whole number, {@code 200.0} included. */
    public OptionalLong wholeOf(String name) {
        Optional<JsonNode> value = get(name);
        return value.isPresent() ? value.get().whole() : OptionalLong.empty();
    }

    public OptionalLong whole() {
        Optional<BigDecimal> value = decimal();
        boolean fits = value.isPresent() && (value.get().signum() == 0
                || value.get().precision() - value.get().scale() <= 18);
        if (!fits || value.get().stripTrailingZeros().scale() > 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(value.get().longValueExact());
    }

    /** A number of a size and precision that amounts can have. */
    public Optional<BigDecimal> decimal() {
        int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
        boolean isSmall = text.length() <= DIGITS_MAX
                && (exponent < 0 || text.length() - exponent <= EXPONENT_CHARS_MAX);
        return kind == Kind.NUMBER && isSmall ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    /** A whole number without fraction and exponent. */
    public Optional<BigInteger> integer() {
        return isInteger() && text.length() <= 400 ? Optional.of(new BigInteger(text))
                : Optional.empty();
    }

    /** True for a number that is written without fraction and exponent. */
    public boolean isInteger() {
        if (kind != Kind.NUMBER) {
            return false;
        }
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            if ((c < '0' || c > '9') && (c != '-' || k > 0)) {
                return false;
            }
        }
        return true;
    }

    /** What an array holds; nothing for any other value. */
    public List<JsonNode> items() {
        return kind == Kind.ARRAY ? members.stream().map(Member::value).toList() : List.of();
    }

    /** As Python tells: empty, zero, null and false are not. */
    public boolean isTruthy() {
        return switch (kind) {
            case TRUE -> true;
            case FALSE, NULL -> false;
            case TEXT -> !text.isEmpty();
            case NUMBER -> !text.replace("0", "").replace(".", "").replace("-", "").isEmpty();
            case OBJECT, ARRAY -> !members.isEmpty();
        };
    }

    /** The same value as text. */
    public String json() {
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
    public String shown() {
        return switch (kind) {
            case OBJECT -> "an object";
            case ARRAY -> "an array of " + members.size();
            case TEXT -> text.length() > SHOWN_MAX ? text.substring(0, SHOWN_MAX) + "..." : text;
            case NUMBER, TRUE, FALSE, NULL -> text;
        };
    }
}
