package dev.railbird.importers.toml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a stream into sections: the text before the first table header, then one section a header.
 * A line that starts with {@code [} starts a section unless the reader says that the section before
 * is still open; memory is bounded by the longest section that is kept.
 */
public final class SectionSplitter {
    /** A section longer than this is skipped to the next header and reported. */
    public static final int SECTION_BYTES_MAX = 16 * 1024 * 1024;
    private static final int BUFFER = 256 * 1024;
    private static final int BUFFER_MIN = 4096;
    private final InputStream in;
    private byte[] buffer;
    private int filled;
    private boolean isAtEnd;
    private int start;
    private int end;
    private int line = 1;
    private int nextLine = 1;
    private boolean wasTooLong;
    private int markedLength;
    private int markedLine;

    /** Files of single hands are a kilobyte, so that a large buffer would be the main cost. */
    public SectionSplitter(InputStream in) throws IOException {
        this.in = in;
        int there = in.available();
        // Compressed and piped streams tell nothing of their length.
        buffer = new byte[there <= 1 ? BUFFER : Math.max(BUFFER_MIN, Math.min(BUFFER, there + 1))];
    }

    public byte[] bytes() {
        return buffer;
    }

    public int from() {
        return start;
    }

    public int to() {
        return end;
    }

    public int line() {
        return line;
    }

    /** The section was longer than the limit; only its beginning is in the buffer. */
    public boolean wasTooLong() {
        return wasTooLong;
    }

    /** Moves to the next section; false when there is none. */
    public boolean next() throws IOException {
        start = end;
        line = nextLine;
        wasTooLong = false;
        return extend();
    }

    /** Remembers where the section ends, for {@link #reset}. */
    public void mark() {
        markedLength = end - start;
        markedLine = nextLine;
    }

    public void reset() {
        end = start + markedLength;
        nextLine = markedLine;
    }

    /** Makes the section reach to the next header after its present end; false at the end. */
    public boolean extend() throws IOException {
        if (end >= filled && !fill()) {
            return false;
        }
        int scanned = end;
        while (true) {
            int header = header(scanned);
            if (header >= 0) {
                end = header;
                return true;
            }
            if (filled - start > SECTION_BYTES_MAX) {
                wasTooLong = true;
                return skipToHeader();
            }
            int unread = filled - start;
            if (!fill()) {
                end = filled;
                return true;
            }
            scanned = start + unread;
        }
    }

    /** Counts lines up to the next header in the buffer; its place, or -1. */
    private int header(int from) {
        byte[] bytes = buffer;
        int to = filled;
        if (from > end && from < to && bytes[from] == '[' && bytes[from - 1] == '\n') {
            return from;
        }
        int lines = 0;
        for (int at = LineEnds.next(bytes, from, to); at < to; at = LineEnds.next(bytes, at, to)) {
            lines++;
            at++;
            if (at < to && bytes[at] == '[') {
                nextLine += lines;
                return at;
            }
        }
        nextLine += lines;
        return -1;
    }

    /** Drops what is read of a section that is too long; its first kilobyte stays. */
    private boolean skipToHeader() throws IOException {
        int keep = start + 1024;
        byte before = buffer[filled - 1];
        while (true) {
            int read = in.read(buffer, keep, buffer.length - keep);
            if (read < 0) {
                isAtEnd = true;
                filled = keep;
                end = keep;
                return true;
            }
            for (int at = keep; at < keep + read; at++) {
                if (buffer[at] == '[' && before == '\n') {
                    System.arraycopy(buffer, at, buffer, keep, keep + read - at);
                    filled = keep + (keep + read - at);
                    end = keep;
                    return true;
                }
                if (buffer[at] == '\n') {
                    nextLine++;
                }
                before = buffer[at];
            }
        }
    }

    /** Reads more; moves the section to the front when room is needed. */
    private boolean fill() throws IOException {
        if (isAtEnd) {
            return false;
        }
        if (start > 0 && filled == buffer.length) {
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            filled -= start;
            end -= start;
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
