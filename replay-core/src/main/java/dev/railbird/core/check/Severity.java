package dev.railbird.core.check;

/** How much a finding weighs; the order is from least to most. */
public enum Severity {
    /** Worth knowing. */
    NOTICE("notice"),
    /** Needs a person. */
    SUSPICION("suspicion"),
    /** Provably broken. */
    VIOLATION("violation");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
