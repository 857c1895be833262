package dev.railbird.cli;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Results have nowhere to go: {@code | head} has seen enough, or a disk is full. */
final class OutputLost extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    OutputLost(IOException cause) {
        super(cause);
    }

    /** A reader that stops reading is no fault, and needs no words. */
    boolean isReaderGone() {
        return String.valueOf(getCause().getMessage()).contains("Broken pipe");
    }
}
