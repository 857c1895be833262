package dev.railbird.cli.text;

/**
 * The columns of a terminal that a text takes: two for wide characters, none for marks over
 * another. Several signs that a terminal joins to one picture are counted one by one.
 */
final class Columns {
    /** First and last of each block that is wide in every terminal: East Asian text, pictures. */
    private static final int[] WIDE = {0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960,
            0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6,
            0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD};

    private Columns() {
    }

    static int of(String text) {
        return text.codePoints().map(Columns::ofSign).sum();
    }

    /** Text in exactly so many columns: filled with blanks, or cut and marked as cut. */
    static String left(String text, int columns) {
        String shown = of(text) > columns ? cut(text, columns - 1) + "~" : text;
        return shown + " ".repeat(columns - of(shown));
    }

    private static String cut(String text, int columns) {
        int taken = 0;
        int end = 0;
        while (end < text.length()) {
            int sign = text.codePointAt(end);
            taken += ofSign(sign);
            if (taken > columns) {
                break;
            }
            end += Character.charCount(sign);
        }
        return text.substring(0, end);
    }

    private static int ofSign(int sign) {
        int type = Character.getType(sign);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        for (int k = 0; k < WIDE.length; k += 2) {
            if (sign >= WIDE[k] && sign <= WIDE[k + 1]) {
                return 2;
            }
        }
        return 1;
    }
}
