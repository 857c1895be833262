package dev.railbird.importers.idealic;

import dev.railbird.importers.idealic.JsonValue.Fields;
import dev.railbird.importers.idealic.JsonValue.Items;
import dev.railbird.importers.idealic.JsonValue.Member;
import dev.railbird.importers.idealic.JsonValue.Num;
import dev.railbird.importers.idealic.JsonValue.Text;
import dev.railbird.importers.idealic.JsonValue.Word;

/** Writes a value as JSON without blanks, numbers as the source has them. */
final class JsonText {
    private static final String HEX = "0123456789abcdef";

    private JsonText() {
    }

    static String of(JsonValue value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(JsonValue value, StringBuilder out) {
        if (value instanceof Text text) {
            quote(text.text(), out);
        } else if (value instanceof Num number) {
            out.append(number.written());
        } else if (value instanceof Word word) {
            out.append(word.word());
        } else if (value instanceof Items array) {
            String between = "[";
            for (JsonValue item : array.items()) {
                out.append(between);
                write(item, out);
                between = ",";
            }
            out.append(array.items().isEmpty() ? "[]" : "]");
        } else if (value instanceof Fields object) {
            String between = "{";
            for (Member member : object.members()) {
                out.append(between);
                quote(member.name(), out);
                out.append(':');
                write(member.value(), out);
                between = ",";
            }
            out.append(object.members().isEmpty() ? "{}" : "}");
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
