package dev.railbird.importers.toml;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The four string forms of TOML: basic and literal, on one line or on several. */
public final class TomlStrings {
    private final TomlCursor in;
    /** Range of the last string when it stood in the source as it is; {@code from} -1 if not. */
    public int plainFrom;
    public int plainTo;
    private boolean isAscii;

    TomlStrings(TomlCursor in) {
        this.in = in;
    }

    public String any() throws TomlFault {
        int quote = in.peek();
        if (in.peekAt(1) == quote && in.peekAt(2) == quote) {
            plainFrom = -1;
            return quote == '"' ? multiLine('"') : multiLine('\'');
        }
        return oneLine();
    }

    String oneLine() throws TomlFault {
        return scan() ? plainText() : decoded('"', false);
    }

    /** Reads a plain one-line string and leaves its range; false when it has escapes. */
    public boolean scan() throws TomlFault {
        int start = in.at;
        byte[] bytes = in.bytes;
        int end = in.end;
        byte quote = bytes[start];
        int at = start + 1;
        isAscii = true;
        for (; at < end && bytes[at] != quote; at++) {
            byte b = bytes[at];
            // One comparison lets nearly all bytes pass: those of a longer UTF-8 form are below 0.
            if (b > '\\' && b < 0x7F || b >= ' ' && b < '\\') {
                continue;
            }
            if (b == '\\' && quote == '"') {
                in.at = start + 1;
                plainFrom = -1;
                return false;
            }
            if (TomlCursor.isControl(b)) {
                in.at = at;
                throw in.fault("a closing quote");
            }
            isAscii &= b >= 0;
        }
        in.at = at;
        if (at >= in.end) {
            throw in.fault("a closing quote");
        }
        plainFrom = start + 1;
        plainTo = at;
        in.at = at + 1;
        return true;
    }

    /** Called where {@link #scan} said no: the rest of a basic string with its escapes. */
    public String decodedRest() throws TomlFault {
        return decoded('"', false);
    }

    private String plainText() throws TomlFault {
        return isAscii ? new String(in.bytes, plainFrom, plainTo - plainFrom,
                StandardCharsets.ISO_8859_1) : utf8(in.bytes, plainFrom, plainTo);
    }

    private String utf8(byte[] bytes, int from, int to) throws TomlFault {
        try {
            return StandardCharsets.UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw in.fault("UTF-8 text");
        }
    }

    private String multiLine(char quote) throws TomlFault {
        in.at += 3;
        if (in.peek() == '\r' && in.peekAt(1) == '\n') {
            in.at++;
        }
        if (in.peek() == '\n') {
            in.newLine();
        }
        return decoded(quote, true);
    }

    private String decoded(char quote, boolean multiLine) throws TomlFault {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        while (in.at < in.end) {
            byte b = in.bytes[in.at];
            if (b == quote && closes(quote, multiLine, out)) {
                return utf8(out.toByteArray(), 0, out.size());
            }
            if (b == quote) {
                continue;
            }
            if (b == '\\' && quote == '"') {
                escape(out, multiLine);
            } else if (b == '\n' && multiLine) {
                out.write('\n');
                in.newLine();
            } else if (TomlCursor.isControl(b) && !(multiLine && b == '\r')) {
                throw in.fault("a closing quote");
            } else {
                out.write(b);
                in.at++;
            }
        }
        throw in.fault("a closing quote");
    }

    /** Up to two quotes may stand inside a multi-line string, also right before its end. */
    private boolean closes(char quote, boolean multiLine, ByteArrayOutputStream out) {
        int run = 0;
        while (run < 5 && in.peekAt(run) == quote) {
            run++;
        }
        if (!multiLine) {
            in.at++;
            return true;
        }
        int keep = run >= 3 ? run - 3 : run;
        for (int k = 0; k < keep; k++) {
            out.write(quote);
        }
        in.at += run;
        return run >= 3;
    }

    private void escape(ByteArrayOutputStream out, boolean multiLine) throws TomlFault {
        in.at++;
        int code = in.peek();
        int simple = "btnfr\"\\".indexOf(code);
        if (code >= 0 && simple >= 0) {
            out.write("\b\t\n\f\r\"\\".charAt(simple));
            in.at++;
        } else if (code == 'u' || code == 'U') {
            in.at++;
            out.writeBytes(hex(code == 'u' ? 4 : 8).getBytes(StandardCharsets.UTF_8));
        } else if (multiLine && (code == ' ' || code == '\t' || code == '\r' || code == '\n')) {
            while (in.peek() == ' ' || in.peek() == '\t' || in.peek() == '\r'
                    || in.peek() == '\n') {
                if (in.peek() == '\n') {
                    in.newLine();
                } else {
                    in.at++;
                }
            }
        } else {
            throw in.fault("an escape that TOML knows");
        }
    }

    private String hex(int digits) throws TomlFault {
        int code = 0;
        for (int k = 0; k < digits; k++) {
            int digit = in.peek() < 0 ? -1 : Character.digit((char) in.peek(), 16);
            if (digit < 0 || code > 0x10FFFF) {
                throw in.fault("a hexadecimal digit");
            }
            code = code * 16 + digit;
            in.at++;
        }
        if (code > 0x10FFFF || code >= 0xD800 && code < 0xE000) {
            throw in.fault("a Unicode scalar value");
        }
        return Character.toString(code);
    }
}
