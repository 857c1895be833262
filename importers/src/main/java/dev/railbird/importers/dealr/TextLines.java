package dev.railbird.importers.dealr;

import dev.railbird.importers.json.JsonHygiene;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Optional;

/** Lines of UTF-8 text with LF, CR LF or CR, without the byte order mark, of bounded length. */
final class TextLines {
    static final int LENGTH_MAX = 1 << 20;
    private final BufferedReader reader;
    private int line;
    private boolean wasTooLong;
    private int pushedBack = -2;

    TextLines(InputStream in) {
        reader = new BufferedReader(new InputStreamReader(in, JsonHygiene.decoder()), 1 << 16);
    }

    /** Number of the line that {@link #next} gave last, from 1. */
    int number() {
        return line;
    }

    /** The line was cut: its rest has been skipped. */
    boolean wasTooLong() {
        return wasTooLong;
    }

    /** The first character, after a byte order mark and blanks, without taking anything away. */
    boolean startsWith(char first) throws IOException {
        reader.mark(64);
        int c = reader.read();
        for (int k = 0; k < 60 && (c == '\uFEFF' || c == ' ' || c == '\n' || c == '\r'); k++) {
            c = reader.read();
        }
        reader.reset();
        return c == first;
    }

    Optional<String> next() throws IOException {
        int c = read();
        if (c < 0) {
            return Optional.empty();
        }
        line++;
        wasTooLong = false;
        StringBuilder text = new StringBuilder(256);
        while (c >= 0 && c != '\n' && c != '\r') {
            if (text.length() < LENGTH_MAX) {
                text.append((char) c);
            } else {
                wasTooLong = true;
            }
            c = read();
        }
        if (c == '\r') {
            int after = read();
            pushedBack = after == '\n' ? -2 : after;
        }
        boolean hasMark = line == 1 && text.length() > 0 && text.charAt(0) == '\uFEFF';
        return Optional.of(hasMark ? text.substring(1) : text.toString());
    }

    private int read() throws IOException {
        if (pushedBack != -2) {
            int c = pushedBack;
            pushedBack = -2;
            return c;
        }
        return reader.read();
    }
}
