package dev.railbird.cli.text;

import dev.railbird.importers.json.JsonQuotes;
import java.util.List;

/** Writes one JSON object to a line, keys in the order they are given, no blanks. */
public final class Json {
    private final StringBuilder out = new StringBuilder(512);
    private boolean isFirst = true;

    public Json clear() {
        out.setLength(0);
        isFirst = true;
        return this;
    }

    public Json open(char bracket) {
        comma();
        out.append(bracket);
        isFirst = true;
        return this;
    }

    public Json close(char bracket) {
        out.append(bracket);
        isFirst = false;
        return this;
    }

    public Json key(String key) {
        comma();
        JsonQuotes.append(key, out);
        out.append(':');
        isFirst = true;
        return this;
    }

    public Json value(String text) {
        comma();
        JsonQuotes.append(text, out);
        return this;
    }

    public Json value(long number) {
        comma();
        out.append(number);
        return this;
    }

    /** A number as it is written; what JSON has no number for becomes null. */
    public Json number(String text) {
        comma();
        char last = text.charAt(text.length() - 1);
        out.append(last >= '0' && last <= '9' ? text : "null");
        return this;
    }

    public Json value(boolean truth) {
        comma();
        out.append(truth);
        return this;
    }

    public Json nothing() {
        comma();
        out.append("null");
        return this;
    }

    public Json field(String key, String text) {
        return key(key).value(text);
    }

    public Json field(String key, long number) {
        return key(key).value(number);
    }

    public Json texts(String key, List<String> texts) {
        key(key).open('[');
        texts.forEach(this::value);
        return close(']');
    }

    private void comma() {
        if (!isFirst) {
            out.append(',');
        }
        isFirst = false;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
