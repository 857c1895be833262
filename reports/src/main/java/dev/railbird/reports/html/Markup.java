package dev.railbird.reports.html;

import dev.railbird.core.words.Visible;

/**
 * Markup of what a page repeats thousands of times, where a template would take most of an audit's
 * time. Whatever is not a tag or an attribute's name is escaped.
 */
final class Markup {
    private final StringBuilder out = new StringBuilder(4096);

    /** @param attributes names and values in turn; one with an empty value is left out */
    Markup open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int k = 0; k < attributes.length; k += 2) {
            if (!attributes[k + 1].isEmpty()) {
                out.append(' ').append(attributes[k]).append("=\"");
                text(attributes[k + 1]);
                out.append('"');
            }
        }
        out.append('>');
        return this;
    }

    Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** An end of line between tags. */
    Markup line() {
        out.append('\n');
        return this;
    }

    Markup text(String written) {
        String raw = Visible.text(written);
        for (int k = 0; k < raw.length(); k++) {
            char c = raw.charAt(k);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return this;
    }

    /** A place or a digest, which may go on in the next line after each slash. */
    Markup path(String raw) {
        int from = 0;
        for (int slash = raw.indexOf('/'); slash >= 0; slash = raw.indexOf('/', from)) {
            text(raw.substring(from, slash + 1));
            out.append("<wbr>");
            from = slash + 1;
        }
        return text(raw.substring(from));
    }

    /** An element with nothing but text in it; without text there is no element. */
    Markup element(String tag, String text, String... attributes) {
        return text.isEmpty() ? this : open(tag, attributes).text(text).close(tag);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
