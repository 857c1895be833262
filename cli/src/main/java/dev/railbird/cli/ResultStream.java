package dev.railbird.cli;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output that ends the work when nothing can be written any more. A plain PrintStream
 * would swallow that, read the rest of the input and then report success.
 */
final class ResultStream extends OutputStream {
    private final OutputStream to;

    ResultStream(OutputStream to) {
        this.to = to;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        try {
            to.write(bytes, from, count);
        } catch (IOException lost) {
            throw new OutputLost(lost);
        }
    }
}
