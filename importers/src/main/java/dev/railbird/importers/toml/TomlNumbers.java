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

    private TomlNumbers() {
    }

    static TomlValue read(TomlCursor in) throws TomlFault {
        int from = in.at;
        int line = in.line;
        int column = in.column();
        long value = 0;
        int digits = 0;
        int scale = 0;
        boolean point = false;
        boolean plain = true;
        boolean negative = in.peek() == '-';
        int at = from + (negative || in.peek() == '+' ? 1 : 0);
        int first = at;
        byte[] bytes = in.bytes;
        int end = in.end;
        for (; at < end && isWordByte(bytes[at]); at++) {
            byte b = bytes[at];
            if (b >= '0' && b <= '9') {
                value = value * 10 + (b - '0');
                digits++;
                scale += point ? 1 : 0;
            } else if (b == '.' && !point && digits > 0) {
                point = true;
            } else {
                plain = false;
            }
        }
        if (at == from || at - from > DIGITS_MAX) {
            throw in.fault("a value");
        }
        boolean leadingZero = at - first > 1 && in.bytes[first] == '0'
                && in.bytes[first + 1] != '.';
        if (plain && digits > 0 && digits <= 18 && !leadingZero && in.bytes[at - 1] != '.') {
            in.at = at;
            return new Num(point ? NumKind.FLOAT : NumKind.INTEGER, negative ? -value : value,
                    scale, "", line, column);
        }
        return rare(in, from, at, line, column);
    }

    private static boolean isWordByte(byte b) {
        return b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b == '.'
                || b == '_' || b == '+' || b == '-' || b == ':';
    }

    private static TomlValue rare(TomlCursor in, int from, int to, int line, int column)
            throws TomlFault {
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
