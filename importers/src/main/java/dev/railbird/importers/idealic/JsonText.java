package dev.railbird.importers.idealic;

import dev.railbird.importers.idealic.JsonValue.Fields;
import dev.railbird.importers.idealic.JsonValue.Items;
import dev.railbird.importers.idealic.JsonValue.Member;
import dev.railbird.importers.idealic.JsonValue.Num;
import dev.railbird.importers.idealic.JsonValue.Text;
import dev.railbird.importers.idealic.JsonValue.Word;
import dev.railbird.importers.json.JsonQuotes;

/** Writes a value as JSON without blanks, numbers as the source has them. */
final class JsonText {
    private JsonText() {
    }

    static String of(JsonValue value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(JsonValue value, StringBuilder out) {
        if (value instanceof Text text) {
            JsonQuotes.append(text.text(), out);
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
                JsonQuotes.append(member.name(), out);
                out.append(':');
                write(member.value(), out);
                between = ",";
            }
            out.append(object.members().isEmpty() ? "{}" : "}");
        }
    }
}
