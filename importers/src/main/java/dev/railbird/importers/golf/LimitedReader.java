package dev.railbird.importers.golf;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a record that does not end before it fills the memory. */
public final class LimitedReader extends FilterReader {
    static final int RECORD_MAX = 16 << 20;
    private long since;

    /** The record is longer than any that an event store writes. */
    public static final class RecordTooLong extends IOException {
        private static final long serialVersionUID = 1;
    }

    public LimitedReader(Reader in) {
        super(in);
    }

    public void begin() {
        since = 0;
    }

    @Override
    public int read() throws IOException {
        int c = in.read();
        count(1);
        return c;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int read = in.read(into, from, length);
        count(read);
        return read;
    }

    private void count(int read) throws IOException {
        since += Math.max(0, read);
        if (since > RECORD_MAX) {
            throw new RecordTooLong();
        }
    }
}
