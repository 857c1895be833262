package dev.railbird.importers.idealic;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a source into the objects that stand alone, one a line, or in an array, by braces and
 * strings only. An object that does not close ends where a line starts like its own first line, so
 * one cut record does not swallow those after it.
 */
final class ObjectSplitter {
    static final int OBJECT_BYTES_MAX = 8 << 20;

    /** What the splitter met. */
    enum Kind { OBJECT, CUT_OBJECT, TOO_LONG, STRAY, OPEN_ARRAY, END }

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private int nextLine = 1;
    private int nextColumn = 1;
    private int columnBefore = 1;
    private boolean isLineBlank = true;
    private boolean isInArray;
    private boolean isAfterMember;
    private boolean isAfterComma;
    private boolean isEndTold;
    private byte[] object = new byte[4096];
    private int size;
    private long blankLines;
    /** Where the piece starts. */
    private int line;
    private int column;
    private String expected = "";

    ObjectSplitter(InputStream in) {
        this.in = in;
    }

    byte[] bytes() {
        return Arrays.copyOf(object, size);
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** For a stray piece: what should have stood there. */
    String expected() {
        return expected;
    }

    long blankLines() {
        return blankLines;
    }

    Kind next() throws IOException {
        while (true) {
            boolean isFirstOnLine = isLineBlank;
            here();
            int b = read();
            switch (b) {
                case -1:
                    return end();
                case ' ', '\t', '\r', '\n':
                    break;
                case '[', ']', ',':
                    if (isStray(b)) {
                        signs();
                        return stray("an object");
                    }
                    break;
                case '{':
                    if (isInArray && isAfterMember) {
                        isAfterMember = false;
                        isLineBlank = isFirstOnLine;
                        unread();
                        return stray("a comma");
                    }
                    return object(isFirstOnLine);
                default:
                    junk(b);
                    return stray("an object");
            }
        }
    }

    /** Takes an array's own signs; true when the sign has no place here. */
    private boolean isStray(int sign) {
        boolean isStray = sign == '[' ? isInArray : sign == ']' ? !isInArray || isAfterComma
                : !isInArray || !isAfterMember;
        if (sign != ',') {
            isInArray = sign == '[';
        }
        isAfterComma = sign == ',' && !isStray;
        isAfterMember &= sign != ',' && sign != '[';
        return isStray;
    }

    /** Signs and blanks up to anything else: a run of them is one stray piece. */
    private void signs() throws IOException {
        boolean wasBlank = isLineBlank;
        for (int b = read(); b >= 0; b = read()) {
            boolean isSign = b == '[' || b == ']' || b == ',';
            if (isSign) {
                isStray(b);
            } else if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                unread();
                isLineBlank = wasBlank;
                return;
            }
            wasBlank = isLineBlank;
        }
    }

    private void here() {
        line = nextLine;
        column = nextColumn;
    }

    private Kind stray(String what) {
        expected = what;
        return Kind.STRAY;
    }

    private Kind end() {
        if (isInArray && !isEndTold) {
            isEndTold = true;
            return Kind.OPEN_ARRAY;
        }
        return Kind.END;
    }

    /** A byte that has no place between objects, and all up to where an object may begin. */
    private void junk(int first) throws IOException {
        if (first == '}') {
            braces();
            return;
        }
        boolean isBlank = false;
        for (int b = read(); b >= 0; b = read()) {
            if (b == '{' && (isBlank || isInArray)) {
                unread();
                isLineBlank = isBlank;
                isAfterMember = false;
                return;
            }
            isBlank = b == '\n' || isBlank && (b == ' ' || b == '\t' || b == '\r');
        }
    }

    /** A run of closing braces is one stray piece. */
    private void braces() throws IOException {
        int b = read();
        while (b == '}') {
            b = read();
        }
        if (b >= 0 && b != '\n') {
            unread();
        }
    }

    private Kind object(boolean isFirstOnLine) throws IOException {
        isAfterMember = true;
        isAfterComma = false;
        size = 0;
        keep('{');
        int depth = 1;
        boolean isText = false;
        boolean isEscaped = false;
        boolean isLineStart = false;
        boolean isTooLong = false;
        while (depth > 0) {
            int itsColumn = nextColumn;
            int b = read();
            if (b < 0) {
                return isTooLong ? Kind.TOO_LONG : Kind.CUT_OBJECT;
            }
            if (isLineStart && b == '{' && isFirstOnLine && itsColumn == column) {
                unread();
                isLineBlank = true;
                isAfterMember = false;
                return isTooLong ? Kind.TOO_LONG : Kind.CUT_OBJECT;
            }
            isTooLong |= !keep(b);
            isLineStart = b == '\n' || isLineStart && (b == ' ' || b == '\t');
            // A line break inside a string is damage: the string ends there at the latest.
            boolean ends = b == '\n' || b == '"' && !isEscaped;
            if (isText) {
                isEscaped = b == '\\' && !isEscaped;
                isText = !ends;
            } else {
                isText = b == '"';
                depth += b == '{' || b == '[' ? 1 : b == '}' || b == ']' ? -1 : 0;
            }
        }
        return isTooLong ? Kind.TOO_LONG : Kind.OBJECT;
    }

    private boolean keep(int b) {
        if (size == OBJECT_BYTES_MAX) {
            return false;
        }
        if (size == object.length) {
            object = Arrays.copyOf(object, Math.min(OBJECT_BYTES_MAX, size * 2));
        }
        object[size++] = (byte) b;
        return true;
    }

    private int read() throws IOException {
        if (at == filled) {
            // One byte stays, so that it can be given back.
            buffer[0] = filled == 0 ? 0 : buffer[filled - 1];
            int count = in.read(buffer, 1, buffer.length - 1);
            at = 1;
            filled = 1 + Math.max(0, count);
            if (count < 0) {
                return -1;
            }
        }
        int b = buffer[at++] & 0xFF;
        columnBefore = nextColumn;
        if (b == '\n') {
            blankLines += isLineBlank && !isInArray ? 1 : 0;
            isLineBlank = true;
            nextLine++;
            nextColumn = 1;
        } else {
            isLineBlank &= b == ' ' || b == '\t' || b == '\r';
            nextColumn += (b & 0xC0) == 0x80 ? 0 : 1;
        }
        return b;
    }

    /** Gives back a byte that is no line break. */
    private void unread() {
        at--;
        nextColumn = columnBefore;
    }
}
