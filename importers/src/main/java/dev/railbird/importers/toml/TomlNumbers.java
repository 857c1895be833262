package dev.railbird.importers.toml;

import dev.railbird.importers.toml.TomlValue.Num;
import dev.railbird.importers.toml.TomlValue.NumKind;
import dev.railbird.importers.toml.TomlValue.Temporal;
import dev.railbird.importers.toml.TomlValue.TemporalKind;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Numbers, dates and times: everything that starts with a digit, a sign, {@code inf} or nan. */
public final class TomlNumbers {
    private static final int DIGITS_MAX = 4096;
    /** With a point this many characters hold at most as many digits as a long does. */
    private static final int DIGITS_PLAIN = 18;

    private TomlNumbers() {
    }

    static TomlValue read(TomlCursor in) throws TomlFault {
        byte[] bytes = in.bytes;
        int end = in.end;
        int from = in.at;
        boolean negative = in.peek() == '-';
        int first = from + (negative || in.peek() == '+' ? 1 : 0);
        int at = first;
        long value = 0;
        while (at < end && isDigit(bytes[at])) {
            value = value * 10 + (bytes[at++] - '0');
        }
        int point = at;
        if (at < end && at > first && bytes[at] == '.') {
            at++;
            while (at < end && isDigit(bytes[at])) {
                value = value * 10 + (bytes[at++] - '0');
            }
        }
        int scale = Math.max(0, at - point - 1);
        boolean isPlain = at > first && at - first <= DIGITS_PLAIN
                && (at == end || !isWordByte(bytes[at])) && at - point != 1
                && (bytes[first] != '0' || point == first + 1);
        if (!isPlain) {
            return rare(in, from);
        }
        int column = in.column();
        in.at = at;
        return new Num(at == point ? NumKind.INTEGER : NumKind.FLOAT,
                negative ? -value : value, scale, "", in.line, column);
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static boolean isWordByte(byte b) {
        return b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b == '.'
                || b == '_' || b == '+' || b == '-' || b == ':';
    }

    /** Anything but a plain number: all that may stand in a word is its text. */
    private static TomlValue rare(TomlCursor in, int from) throws TomlFault {
        int line = in.line;
        int column = in.column();
        int to = from;
        while (to < in.end && isWordByte(in.bytes[to])) {
            to++;
        }
        if (to == from || to - from > DIGITS_MAX) {
            throw in.fault("a value");
        }
        String text = new String(in.bytes, from, to - from, StandardCharsets.ISO_8859_1);
        if (isDateLike(text)) {
            return temporal(in, text, to, line, column);
        }
        String bare = text.startsWith("+") || text.startsWith("-") ? text.substring(1) : text;
        NumKind kind = bare.equals("inf") ? NumKind.INFINITE
                : bare.equals("nan") ? NumKind.NOT_A_NUMBER : NumKind.HUGE;
        if (kind != NumKind.HUGE) {
            in.at = to;
            return new Num(kind, text.startsWith("-") ? -1 : 1, 0, text, line, column);
        }
        BigDecimal decimal = decimal(in, text, bare);
        in.at = to;
        boolean isFloat = bare.indexOf('.') >= 0
                || !bare.startsWith("0x") && (bare.indexOf('e') >= 0 || bare.indexOf('E') >= 0);
        BigDecimal plain = decimal.scale() < 0 ? decimal.setScale(0) : decimal;
        if (plain.precision() <= 18 && plain.scale() <= 18) {
            return new Num(isFloat ? NumKind.FLOAT : NumKind.INTEGER,
                    plain.unscaledValue().longValue(), plain.scale(), "", line, column);
        }
        return new Num(NumKind.HUGE, 0, 0, decimal.toString(), line, column);
    }

    private static boolean isDateLike(String text) {
        return text.length() >= 8 && (text.charAt(2) == ':'
                || text.charAt(4) == '-' && text.charAt(7) == '-');
    }

    private static BigDecimal decimal(TomlCursor in, String text, String bare) throws TomlFault {
        String digits = bare.replace("_", "");
        boolean strayUnderscore = bare.startsWith("_") || bare.endsWith("_")
                || bare.contains("__") || bare.contains("_.") || bare.contains("._");
        int radix = bare.startsWith("0x") ? 16 : bare.startsWith("0o") ? 8
                : bare.startsWith("0b") ? 2 : 10;
        boolean leadingZero = radix == 10 && digits.length() > 1 && digits.charAt(0) == '0'
                && Character.isDigit(digits.charAt(1));
        boolean barePoint = digits.startsWith(".") || digits.endsWith(".")
                || digits.contains(".e") || digits.contains(".E");
        if (strayUnderscore || leadingZero || barePoint) {
            throw in.fault("a number as TOML writes it");
        }
        try {
            if (radix != 10) {
                return new BigDecimal(new java.math.BigInteger(digits.substring(2), radix));
            }
            BigDecimal value = new BigDecimal(text.startsWith("-") ? "-" + digits : digits);
            if (Math.abs((long) value.scale()) > DIGITS_MAX) {
                throw in.fault("a number of a sensible size");
            }
            return value;
        } catch (NumberFormatException notANumber) {
            throw in.fault("a value");
        }
    }

    private static TomlValue temporal(TomlCursor in, String text, int to, int line, int column)
            throws TomlFault {
        in.at = to;
        String whole = text;
        boolean dateOnly = text.length() == 10 && text.charAt(4) == '-';
        if (dateOnly && in.peek() == ' ' && Character.isDigit((char) Math.max(0, in.peekAt(1)))) {
            int from = ++in.at;
            while (in.at < in.end && isWordByte(in.bytes[in.at])) {
                in.at++;
            }
            whole = text + "T" + new String(in.bytes, from, in.at - from,
                    StandardCharsets.ISO_8859_1);
        }
        TemporalKind kind = whole.charAt(2) == ':' ? TemporalKind.LOCAL_TIME
                : whole.length() == 10 ? TemporalKind.LOCAL_DATE
                : hasOffset(whole) ? TemporalKind.OFFSET_DATE_TIME : TemporalKind.LOCAL_DATE_TIME;
        if (!TomlTemporals.isValid(kind, whole)) {
            throw in.fault("a date or time");
        }
        return new Temporal(kind, whole, line, column);
    }

    private static boolean hasOffset(String text) {
        String time = text.substring(Math.min(11, text.length()));
        return time.endsWith("Z") || time.endsWith("z") || time.indexOf('+') >= 0
                || time.indexOf('-') >= 0;
    }
}
