package dev.railbird.importers.toml;

import dev.railbird.importers.toml.TomlValue.Array;
import dev.railbird.importers.toml.TomlValue.Bool;
import dev.railbird.importers.toml.TomlValue.Num;
import dev.railbird.importers.toml.TomlValue.NumKind;
import dev.railbird.importers.toml.TomlValue.Table;
import dev.railbird.importers.toml.TomlValue.Temporal;
import dev.railbird.importers.toml.TomlValue.Text;
import java.util.Locale;

/** Canonical JSON of a TOML value: no blanks, numbers by their digits, dates and inf as strings. */
public final class TomlJson {
    private TomlJson() {
    }

    public static String text(TomlValue value) {
        if (value instanceof Num number && number.kind() == NumKind.INTEGER) {
            return number.plainText();
        }
        if (value instanceof Text text && isPlain(text.text())) {
            return '"' + text.text() + '"';
        }
        StringBuilder out = new StringBuilder();
        write(out, value);
        return out.toString();
    }

    private static void write(StringBuilder out, TomlValue value) {
        if (value instanceof Text text) {
            string(out, text.text());
        } else if (value instanceof Bool bool) {
            out.append(bool.value());
        } else if (value instanceof Temporal temporal) {
            string(out, temporal.text());
        } else if (value instanceof Num number) {
            number(out, number);
        } else if (value instanceof Array array) {
            out.append('[');
            for (int k = 0; k < array.items().size(); k++) {
                out.append(k == 0 ? "" : ",");
                write(out, array.items().get(k));
            }
            out.append(']');
        } else if (value instanceof Table table) {
            out.append('{');
            for (int k = 0; k < table.entries().size(); k++) {
                out.append(k == 0 ? "" : ",");
                string(out, table.entries().get(k).key());
                out.append(':');
                write(out, table.entries().get(k).value());
            }
            out.append('}');
        }
    }

    private static void number(StringBuilder out, Num number) {
        switch (number.kind()) {
            case INTEGER, FLOAT, HUGE -> out.append(number.plainText());
            case INFINITE -> out.append(number.unscaled() < 0 ? "\"-inf\"" : "\"inf\"");
            case NOT_A_NUMBER -> out.append("\"nan\"");
        }
    }

    static void string(StringBuilder out, String text) {
        out.append('"');
        if (isPlain(text)) {
            out.append(text).append('"');
            return;
        }
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static boolean isPlain(String text) {
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            if (c < 0x20 || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }
}
