package dev.railbird.cli.golden;

import java.io.IOException;

/** A file that logs are to be held against is not there, or is none of that kind. */
public final class WrongFile extends IOException {
    private static final long serialVersionUID = 1;

    public WrongFile(String message) {
        super(message);
    }
}
