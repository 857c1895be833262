package dev.railbird.importers.toml;

/** A place in the bytes of one section; knows its line and column and skips blanks and comments. */
public class TomlCursor {
    public final byte[] bytes;
    public int at;
    final int end;
    public int line;
    private int lineStart;

    TomlCursor(byte[] bytes, int from, int end, int line) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
        this.line = line;
        this.lineStart = from;
    }

    public final int column() {
        return at - lineStart + 1;
    }

    /** The byte here, or -1 at the end. */
    public final int peek() {
        return at < end ? bytes[at] : -1;
    }

    public final int peekAt(int offset) {
        return at + offset < end ? bytes[at + offset] : -1;
    }

    final void newLine() {
        at++;
        line++;
        lineStart = at;
    }

    public final void skipSpaces() {
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
    }

    /** Blanks, comments and line ends, as between statements and inside arrays. */
    public final void skipBlank() throws TomlFault {
        while (at < end) {
            byte b = bytes[at];
            if (b == ' ' || b == '\t') {
                at++;
            } else if (b == '\n') {
                newLine();
            } else if (b == '\r' && peekAt(1) == '\n') {
                at++;
                newLine();
            } else if (b == '#') {
                skipComment();
            } else {
                return;
            }
        }
    }

    final void skipComment() throws TomlFault {
        while (at < end && bytes[at] != '\n') {
            if (isControl(bytes[at]) && !(bytes[at] == '\r' && peekAt(1) == '\n')) {
                throw fault("no control character in a comment");
            }
            at++;
        }
    }

    static boolean isControl(byte b) {
        return b >= 0 && b < 0x20 && b != '\t' || b == 0x7F;
    }

    /** After a value or header nothing but a comment may stand on the line. */
    public final void endOfLine() throws TomlFault {
        skipSpaces();
        if (peek() == '#') {
            skipComment();
        }
        if (peek() == '\r' && peekAt(1) == '\n') {
            at++;
        }
        if (peek() == '\n') {
            newLine();
        } else if (at < end) {
            throw fault("the end of the line");
        }
    }

    public final void expect(char wanted) throws TomlFault {
        if (peek() != wanted) {
            throw fault("'" + wanted + "'");
        }
        at++;
    }

    public final boolean take(char wanted) {
        if (peek() == wanted) {
            at++;
            return true;
        }
        return false;
    }

    public final TomlFault fault(String expected) {
        return new TomlFault(line, column(), expected, found(), at >= end);
    }

    /** What stands at the cursor, in words that any terminal can show. */
    private String found() {
        if (at >= end) {
            return "the end of the section";
        }
        int here = bytes[at] & 0xFF;
        if (here == '\n' || here == '\r') {
            return "the end of the line";
        }
        return here > 0x20 && here < 0x7F ? "'" + (char) here + "'" : here == ' ' ? "a blank"
                : "byte 0x" + Integer.toHexString(0x100 | here).substring(1);
    }
}
