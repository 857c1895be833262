package dev.railbird.importers.pokerforbots.message;

/** Why bytes are not a message. */
public final class MessageFault extends Exception {
    private static final long serialVersionUID = 1;

    MessageFault(String reason) {
        super(reason, null, false, false);
    }
}
