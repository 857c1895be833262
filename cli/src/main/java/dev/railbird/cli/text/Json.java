package dev.railbird.cli.text;

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
        quoted(key);
        out.append(':');
        isFirst = true;
        return this;
    }

    public Json value(String text) {
        comma();
        quoted(text);
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

    private void quoted(String text) {
        out.append('"');
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20 || Character.isSurrogate(c) && isLone(text, k)) {
                out.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** Half of a surrogate pair has no UTF-8 form: it is written as an escape. */
    private static boolean isLone(String text, int k) {
        if (Character.isHighSurrogate(text.charAt(k))) {
            return k + 1 == text.length() || !Character.isLowSurrogate(text.charAt(k + 1));
        }
        return k == 0 || !Character.isHighSurrogate(text.charAt(k - 1));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
