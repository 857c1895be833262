package dev.railbird.core.check.log;

import dev.railbird.core.check.SourceCheck;

/** LOG-14; a thing that is told twice is told the same. */
public final class AgreementCheck extends SourceCheck {
    public AgreementCheck() {
        super("LOG-14", "two-logs-agree",
                "what two logs of one source say of the same thing agrees");
    }
}
