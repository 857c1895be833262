package dev.railbird.importers.phh;

import dev.railbird.importers.toml.TomlReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Writes TOML keys and values; what JSON says is said in TOML where that can say it. */
final class TomlText {
    private static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(TomlReader.DEPTH_MAX / 2).build())
            .build();

    private TomlText() {
    }

    static String key(String name) {
        boolean isBare = !name.isEmpty();
        for (int k = 0; k < name.length(); k++) {
            char c = name.charAt(k);
            isBare &= c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                    || c == '_' || c == '-';
        }
        return isBare ? name : string(name);
    }

    static String string(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2);
        string(out, text);
        return out.toString();
    }

    private static void string(StringBuilder out, String text) {
        out.append('"');
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20 || c >= 0x7F && c < 0xA0 || c == 0x2028 || c == 0x2029) {
                out.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** The value of a JSON text; a text that has no value in TOML stands as a string. */
    static String value(String json) {
        StringBuilder out = new StringBuilder();
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
            in.nextToken();
            if (value(out, in) && in.nextToken() == null) {
                return out.toString();
            }
            return string(json);
        } catch (JacksonException noJson) {
            return string(json);
        }
    }

    /** False when TOML has no such value. */
    private static boolean value(StringBuilder out, JsonParser in) {
        JsonToken token = in.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            string(out, in.getString());
        } else if (token == JsonToken.START_ARRAY) {
            return array(out, in);
        } else if (token == JsonToken.START_OBJECT) {
            return table(out, in);
        } else if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT
                || token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            out.append(in.getString());
        } else {
            return false;
        }
        return true;
    }

    private static boolean array(StringBuilder out, JsonParser in) {
        out.append('[');
        String between = "";
        while (in.nextToken() != JsonToken.END_ARRAY) {
            out.append(between);
            between = ", ";
            if (!value(out, in)) {
                return false;
            }
        }
        out.append(']');
        return true;
    }

    private static boolean table(StringBuilder out, JsonParser in) {
        out.append('{');
        String between = "";
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            out.append(between).append(key(in.currentName())).append(" = ");
            between = ", ";
            in.nextToken();
            if (!value(out, in)) {
                return false;
            }
        }
        out.append('}');
        return true;
    }
}
