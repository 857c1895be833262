package dev.railbird.cli.text;

/** Text of a log on its way to a terminal: names and chat are hostile. */
public final class Visible {
    private Visible() {
    }

    /** Control characters and text that turns the direction of writing become visible codes. */
    public static String text(String text) {
        for (int k = 0; k < text.length(); k++) {
            if (isHidden(text.charAt(k))) {
                return escaped(text);
            }
        }
        return text;
    }

    private static boolean isHidden(char c) {
        return c < 0x20 || c >= 0x7F && c < 0xA0 || c >= 0x200B && c <= 0x200F
                || c >= 0x2028 && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0xFEFF
                || c == 0xFFFE || c == 0xFFFF;
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            if (isHidden(c)) {
                out.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
