package dev.railbird.importers.canonical;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream at line feeds; memory is bounded by the longest line that is kept. */
final class Lines {
    /** A longer line is skipped and reported. */
    static final int LINE_BYTES_MAX = CanonicalWriter.LINE_BYTES_MAX;
    private static final int BUFFER_BYTES = 64 * 1024;
    private final InputStream in;
    private byte[] buffer = new byte[BUFFER_BYTES];
    private int filled;
    private int start;
    private int end;
    private int number;
    private boolean isAtEnd;
    private boolean wasTooLong;
    private boolean hasNewline;

    Lines(InputStream in) {
        this.in = in;
    }

    byte[] bytes() {
        return buffer;
    }

    int from() {
        return start;
    }

    /** Where the line ends, a carriage return before its line feed not counted. */
    int to() {
        return hasNewline && end > start && buffer[end - 1] == '\r' ? end - 1 : end;
    }

    /** The number of the line, from 1. */
    int number() {
        return number;
    }

    /** The line is over the limit and was skipped. */
    boolean wasTooLong() {
        return wasTooLong;
    }

    /** Moves to the next line; false when there is none. */
    boolean next() throws IOException {
        start = number == 0 ? 0 : end + (hasNewline ? 1 : 0);
        wasTooLong = false;
        hasNewline = false;
        int scanned = start;
        while (true) {
            for (int at = scanned; at < filled; at++) {
                if (buffer[at] == '\n') {
                    end = at;
                    hasNewline = true;
                    wasTooLong |= end - start > LINE_BYTES_MAX;
                    number++;
                    return true;
                }
            }
            if (filled - start > LINE_BYTES_MAX) {
                wasTooLong = true;
                filled = start;
            }
            int unread = filled - start;
            if (!fill()) {
                end = filled;
                wasTooLong |= end - start > LINE_BYTES_MAX;
                boolean isLine = end > start || wasTooLong;
                number += isLine ? 1 : 0;
                return isLine;
            }
            scanned = start + unread;
        }
    }

    /** Reads more; moves the line to the front when room is needed. */
    private boolean fill() throws IOException {
        if (isAtEnd) {
            return false;
        }
        if (start > 0 && filled == buffer.length) {
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            filled -= start;
            start = 0;
        } else if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        if (read < 0) {
            isAtEnd = true;
            return false;
        }
        filled += read;
        return true;
    }
}
