package dev.railbird.cli.proof;

/** A file that is no key of the kind that is needed; the message says why. */
public final class KeyFault extends Exception {
    private static final long serialVersionUID = 1L;

    KeyFault(String message) {
        super(message, null, false, false);
    }
}
