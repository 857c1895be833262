package dev.railbird.importers.json;

import java.math.BigDecimal;
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

    public boolean isObject() {
        return kind == Kind.OBJECT;
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
        if (kind != Kind.NUMBER || text.length() > 40) {
            return OptionalLong.empty();
        }
        BigDecimal value = new BigDecimal(text);
        boolean fits = value.signum() == 0 || value.precision() - value.scale() <= 18;
        if (!fits || value.stripTrailingZeros().scale() > 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(value.longValueExact());
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
