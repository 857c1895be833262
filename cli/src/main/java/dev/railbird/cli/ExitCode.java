package dev.railbird.cli;

/** What a call ends with; see {@code docs/reference/exit-codes.md}. */
final class ExitCode {
    static final int CLEAN = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    static final int UNREADABLE_SOURCE = 3;
    static final int FAULT = 70;
    /** What a shell says of a process that the signal of a broken pipe ended. */
    static final int READER_GONE = 141;

    private ExitCode() {
    }
}
