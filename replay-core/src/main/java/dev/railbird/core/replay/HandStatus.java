package dev.railbird.core.replay;

/** How far a replay came. */
public enum HandStatus {
    /** Every event was accepted and the hand is over. */
    COMPLETE("complete"),
    /** Every event was accepted and the log stops before the hand is over. */
    PARTIAL("partial"),
    /** The fold refused an event; what follows the first refusal follows from it. */
    DIVERGED("diverged"),
    /** The record could not be read as a hand. */
    UNREADABLE("unreadable");

    private final String word;

    HandStatus(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
