package dev.railbird.importers.pokerforbots.capture;

/** Why bytes are not a message. */
final class CaptureFault extends Exception {
    private static final long serialVersionUID = 1;

    CaptureFault(String reason) {
        super(reason, null, false, false);
    }
}
