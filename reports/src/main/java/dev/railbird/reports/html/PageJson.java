package dev.railbird.reports.html;

import dev.railbird.core.words.Visible;
import java.util.List;

/**
 * JSON for a data block of a page: besides what JSON wants, everything is escaped that could end
 * the block or be taken for markup.
 */
final class PageJson {
    private static final String HEX = "0123456789abcdef";
    private final StringBuilder out = new StringBuilder(1024);
    private boolean needsComma;

    PageJson open(char bracket) {
        comma();
        out.append(bracket);
        needsComma = false;
        return this;
    }

    PageJson close(char bracket) {
        out.append(bracket);
        needsComma = true;
        return this;
    }

    PageJson key(String name) {
        comma();
        string(name);
        out.append(':');
        needsComma = false;
        return this;
    }

    PageJson text(String name, String value) {
        return key(name).text(value);
    }

    PageJson number(String name, long value) {
        return key(name).number(value);
    }

    /** An element of an array. */
    PageJson number(long value) {
        comma();
        out.append(value);
        needsComma = true;
        return this;
    }

    PageJson flag(String name, boolean value) {
        if (value) {
            number(name, 1);
        }
        return this;
    }

    /** An element of an array. */
    PageJson text(String value) {
        comma();
        string(value);
        needsComma = true;
        return this;
    }

    PageJson texts(String name, List<String> values) {
        key(name);
        open('[');
        values.forEach(this::text);
        return close(']');
    }

    private void comma() {
        if (needsComma) {
            out.append(',');
        }
    }

    private void string(String written) {
        String text = Visible.text(written);
        out.append('"');
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            boolean isPlain = c >= ' ' && c < 0x7F && "\"\\<>&'".indexOf(c) < 0;
            if (isPlain) {
                out.append(c);
            } else {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(HEX.charAt(c >> shift & 0xF));
                }
            }
        }
        out.append('"');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
