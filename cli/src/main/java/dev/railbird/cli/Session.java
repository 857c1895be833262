package dev.railbird.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** The outside world of one call, so that tests can hand in their own. */
public record Session(InputStream in, PrintStream out, PrintStream err, Screen screen) {
    public boolean colour() {
        return screen.colour();
    }
}
