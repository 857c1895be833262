package dev.railbird.importers.pokerforbots.capture;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The bytes from a moving place of a stream on, as many as somebody asked to see. */
final class ByteWindow {
    private final InputStream in;
    private byte[] bytes = new byte[64 * 1024];
    private int from;
    private int to;
    private long offset;
    private boolean isAtEnd;

    ByteWindow(InputStream in) {
        this.in = in;
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Place of {@link #from} in the stream. */
    long offset() {
        return offset;
    }

    /** Makes at least this many bytes visible; false when the stream ends before. */
    boolean shows(int count) throws IOException {
        while (to - from < count && !isAtEnd) {
            if (from > 0) {
                System.arraycopy(bytes, from, bytes, 0, to - from);
                to -= from;
                from = 0;
            }
            if (bytes.length < count) {
                bytes = Arrays.copyOf(bytes, Math.max(count, 2 * bytes.length));
            }
            int read = in.read(bytes, to, bytes.length - to);
            isAtEnd = read < 0;
            to += Math.max(0, read);
        }
        return to - from >= count;
    }

    int left() {
        return to - from;
    }

    byte at(int index) {
        return bytes[from + index];
    }

    void skip(int count) {
        from += count;
        offset += count;
    }
}
