package dev.railbird.cli;

/** What a call ends with; see {@code docs/reference/exit-codes.md}. */
final class ExitCode {
    static final int CLEAN = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    static final int UNREADABLE_SOURCE = 3;
    static final int FAULT = 70;

    private ExitCode() {
    }
}
