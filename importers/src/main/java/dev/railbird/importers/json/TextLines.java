package dev.railbird.importers.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Optional;

/** Lines of UTF-8 text without their ends and without a byte order mark, of bounded length. */
public final class TextLines {
    private static final int LENGTH_MAX = 1 << 20;
    private final Reader reader;
    private final char[] buffer = new char[1 << 14];
    private int at;
    private int end;
    private int number;
    private boolean wasTooLong;

    public TextLines(InputStream in) {
        reader = new InputStreamReader(in, JsonHygiene.decoder());
    }

    /** Number of the line that {@link #next} gave last, from 1. */
    public int number() {
        return number;
    }

    /** The line was cut: its rest has been skipped. */
    public boolean wasTooLong() {
        return wasTooLong;
    }

    public Optional<String> next() throws IOException {
        int c = read();
        if (c < 0) {
            return Optional.empty();
        }
        number++;
        wasTooLong = false;
        StringBuilder text = new StringBuilder(256);
        while (c >= 0 && c != '\n') {
            if (text.length() < LENGTH_MAX) {
                text.append((char) c);
            } else {
                wasTooLong = true;
            }
            c = read();
        }
        int length = text.length();
        if (length > 0 && text.charAt(length - 1) == '\r') {
            text.setLength(length - 1);
        }
        boolean hasMark = number == 1 && text.length() > 0 && text.charAt(0) == '\uFEFF';
        return Optional.of(hasMark ? text.substring(1) : text.toString());
    }

    /** One by one without the lock that a reader takes for each. */
    private int read() throws IOException {
        if (at == end) {
            end = Math.max(0, reader.read(buffer));
            at = 0;
            if (end == 0) {
                return -1;
            }
        }
        return buffer[at++];
    }
}
