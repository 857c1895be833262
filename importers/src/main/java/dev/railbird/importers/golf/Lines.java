package dev.railbird.importers.golf;

import java.io.IOException;
import java.io.Reader;

/** Lines with their numbers; a longer one than anybody writes is cut, and says so. */
final class Lines {
    static final int LENGTH_MAX = 16 << 20;
    private final Reader in;
    private final StringBuilder line = new StringBuilder();
    private int number;
    private boolean isCut;
    private int ahead = -2;

    Lines(Reader in) {
        this.in = in;
    }

    /** Moves to the next line; false at the end. */
    boolean next() throws IOException {
        line.setLength(0);
        isCut = false;
        int c = read();
        if (c < 0) {
            return false;
        }
        number++;
        while (c >= 0 && c != '\n' && c != '\r') {
            if (line.length() < LENGTH_MAX) {
                line.append((char) c);
            } else {
                isCut = true;
            }
            c = read();
        }
        if (c == '\r') {
            ahead = in.read();
            if (ahead == '\n') {
                ahead = -2;
            }
        }
        return true;
    }

    private int read() throws IOException {
        if (ahead == -2) {
            return in.read();
        }
        int c = ahead;
        ahead = -2;
        return c;
    }

    String text() {
        return line.toString();
    }

    /** Of the line that {@link #text} is, from one. */
    int number() {
        return number;
    }

    boolean isCut() {
        return isCut;
    }
}
