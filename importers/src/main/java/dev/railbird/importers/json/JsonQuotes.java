package dev.railbird.importers.json;

/** Text between quotes, with one escape for each character that needs one. */
public final class JsonQuotes {
    private JsonQuotes() {
    }

    /** Escapes what JSON asks for, and halves of surrogate pairs, which have no UTF-8 form. */
    public static void append(String text, StringBuilder out) {
        append(text, out, false);
    }

    /** Escapes also the characters at which some readers of lines cut a line in two. */
    public static void appendWithoutLineEnds(String text, StringBuilder out) {
        append(text, out, true);
    }

    private static void append(String text, StringBuilder out, boolean escapesLineEnds) {
        out.append('"');
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20 || escapesLineEnds && mayEndLine(c)
                    || Character.isSurrogate(c) && isLone(text, k)) {
                out.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static boolean mayEndLine(char c) {
        return c >= 0x7F && c < 0xA0 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isLone(String text, int k) {
        if (Character.isHighSurrogate(text.charAt(k))) {
            return k + 1 == text.length() || !Character.isLowSurrogate(text.charAt(k + 1));
        }
        return k == 0 || !Character.isHighSurrogate(text.charAt(k - 1));
    }
}
