package dev.railbird.cli.text;

import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonNode.Member;
import java.util.Comparator;
import java.util.List;

/**
 * JSON as RFC 8785 writes it, so that whoever has the values has the bytes: members in the order of
 * their names by UTF-16 code units, no blanks, the shortest escapes. Numbers are whole and small:
 * they stay as they are.
 */
public final class CanonicalJson {
    private static final String SHORT = "\b\t\n\f\r\"\\";
    private static final String LETTERS = "btnfr\"\\";
    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {
    }

    public static String of(JsonNode value) {
        CanonicalJson json = new CanonicalJson();
        json.write(value);
        return json.out.toString();
    }

    private void write(JsonNode value) {
        switch (value.kind()) {
            case OBJECT -> members(value.members().stream()
                    .sorted(Comparator.comparing(Member::name)).toList(), true);
            case ARRAY -> members(value.members(), false);
            case TEXT -> quoted(value.text());
            case NUMBER, TRUE, FALSE, NULL -> out.append(value.text());
        }
    }

    private void members(List<Member> members, boolean isObject) {
        out.append(isObject ? '{' : '[');
        for (int k = 0; k < members.size(); k++) {
            out.append(k == 0 ? "" : ",");
            if (isObject) {
                quoted(members.get(k).name());
                out.append(':');
            }
            write(members.get(k).value());
        }
        out.append(isObject ? '}' : ']');
    }

    private void quoted(String text) {
        out.append('"');
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            int escape = SHORT.indexOf(c);
            if (escape >= 0) {
                out.append('\\').append(LETTERS.charAt(escape));
            } else if (c < ' ') {
                out.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
