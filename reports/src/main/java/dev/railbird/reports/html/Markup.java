package dev.railbird.reports.html;

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

    Markup text(String raw) {
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

    /** An element with nothing but text in it; without text there is no element. */
    Markup element(String tag, String text, String... attributes) {
        return text.isEmpty() ? this : open(tag, attributes).text(text).close(tag);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
