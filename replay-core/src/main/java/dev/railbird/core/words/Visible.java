package dev.railbird.core.words;

/** Text of a log on its way to a reader: names and chat are hostile. */
public final class Visible {
    private Visible() {
    }

    /** Control characters, halves of characters and turns of direction become visible codes. */
    public static String text(String text) {
        for (int k = 0; k < text.length(); k++) {
            if (isHidden(text, k)) {
                return escaped(text);
            }
        }
        return text;
    }

    private static boolean isHidden(String text, int at) {
        char c = text.charAt(at);
        return isHalf(text, at) || c < 0x20 || c >= 0x7F && c < 0xA0 || c >= 0x200B && c <= 0x200F
                || c >= 0x2028 && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0xFEFF
                || c == 0xFFFE || c == 0xFFFF;
    }

    /** What no encoding can write: the one half of a character without the other. */
    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            if (isHidden(text, k)) {
                out.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
