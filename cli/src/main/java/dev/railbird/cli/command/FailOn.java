package dev.railbird.cli.command;

import dev.railbird.core.check.Severity;

/** From which severity on a finding makes the call fail. */
enum FailOn {
    VIOLATION, SUSPICION, NOTICE, NEVER;

    boolean fails(Severity severity) {
        return switch (this) {
            case VIOLATION -> severity == Severity.VIOLATION;
            case SUSPICION -> severity != Severity.NOTICE;
            case NOTICE -> true;
            case NEVER -> false;
        };
    }
}
